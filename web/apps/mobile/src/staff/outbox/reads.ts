import type { Platform } from '@banyan/ui'
import { dehydrate, hydrate, type DehydratedState, type QueryClient } from '@tanstack/vue-query'
import { rememberedPerson } from './useOutbox'
import { staffStore } from './store'

/** What is worth reading in a basement: the day's tickets and what their forms need. Nothing else is kept. */
const KEPT = new Set(['me', 'tickets', 'ticket-categories', 'service-items', 'public-areas', 'fields'])
const SETTLE_MS = 1_000

/** Puts back what was last read by the same person, and keeps it up to date. */
export async function installReads({ queries }: Pick<Platform, 'queries'>): Promise<void> {
  const person = rememberedPerson()
  const last = person && (await (await staffStore()).get('reads', person))
  if (last) putBack(queries, last)
  let timer: ReturnType<typeof setTimeout> | undefined
  queries.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || !KEPT.has(String(event.query.queryKey[0]))) return
    clearTimeout(timer)
    timer = setTimeout(() => void keep(queries), SETTLE_MS)
  })
}

/** Shown at once, and tickets read again as soon as somebody looks: the hints that came while no page was open were told to nobody. */
export function putBack(queries: QueryClient, last: DehydratedState): void {
  hydrate(queries, last)
  void queries.invalidateQueries({ queryKey: ['tickets'], refetchType: 'none' })
}

async function keep(queries: QueryClient): Promise<void> {
  const person = rememberedPerson()
  if (person) await (await staffStore()).put('reads', JSON.parse(JSON.stringify(worthKeeping(queries))), person)
}

/** What was read, also if reading it again failed on the way into the basement: it is as good as it was. */
export function worthKeeping(queries: QueryClient): DehydratedState {
  const state = dehydrate(queries, { shouldDehydrateQuery: ({ state: { data }, queryKey }) => data !== undefined && KEPT.has(String(queryKey[0])), shouldDehydrateMutation: () => false })
  for (const query of state.queries) query.state = { ...query.state, status: 'success', error: null, fetchFailureReason: null, fetchStatus: 'idle' }
  return state
}

/** Who signs out leaves nothing readable behind. */
export async function forgetReads(): Promise<void> {
  await (await staffStore()).clear('reads')
}
