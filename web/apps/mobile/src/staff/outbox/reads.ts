import type { Platform } from '@banyan/ui'
import { dehydrate, hydrate } from '@tanstack/vue-query'
import { rememberedPerson } from './useOutbox'
import { staffStore } from './store'

/** What is worth reading in a basement: the day's tickets and what their forms need. Nothing else is kept. */
const KEPT = new Set(['me', 'tickets', 'ticket-categories', 'service-items'])
const SETTLE_MS = 1_000

/** Puts back what was last read by the same person, and keeps it up to date. */
export async function installReads({ queries }: Pick<Platform, 'queries'>): Promise<void> {
  const person = rememberedPerson()
  const last = person && (await (await staffStore()).get('reads', person))
  if (last) hydrate(queries, last)
  let timer: ReturnType<typeof setTimeout> | undefined
  queries.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || !KEPT.has(String(event.query.queryKey[0]))) return
    clearTimeout(timer)
    timer = setTimeout(() => void keep(queries), SETTLE_MS)
  })
}

async function keep(queries: Platform['queries']): Promise<void> {
  const person = rememberedPerson()
  if (!person) return
  const state = dehydrate(queries, { shouldDehydrateQuery: ({ state: { status }, queryKey }) => status === 'success' && KEPT.has(String(queryKey[0])), shouldDehydrateMutation: () => false })
  await (await staffStore()).put('reads', JSON.parse(JSON.stringify(state)), person)
}

/** Who signs out leaves nothing readable behind. */
export async function forgetReads(): Promise<void> {
  await (await staffStore()).clear('reads')
}
