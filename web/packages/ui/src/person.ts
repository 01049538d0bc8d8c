import { body } from '@banyan/api'
import type { QueryClient } from '@tanstack/vue-query'
import { ref, watch } from 'vue'
import { useMe, usePlatform } from './platform'

/** Whose drafts and open pages this window keeps; a reload and a lost session change nothing about that. */
const PERSON = 'banyan.person'

interface Ways {
  /** Who was here last, as far as the app remembers more than its window. */
  remembered?: string
  /** Told who is signed in: at the start, and each time it was read, since the same person signs in again without `me` changing. */
  onFound?: (personId: string) => void
  /** Leads another person to the first page. */
  begin: () => Promise<unknown>
}

/**
 * Knows whether it is the same person who has signed in again. He goes on where he was; another one begins anew: nothing that waited is done in
 * his name, and he sees no page, draft or answer of the one before. `turn` counts the persons: pages with it as their key are made anew.
 */
export function usePerson({ remembered, onFound, begin }: Ways) {
  const { api, session, queries, signInWanted, proofWanted } = usePlatform()
  const { data: me, dataUpdatedAt } = useMe()
  const turn = ref(0)
  const lastHere = (): string | undefined => sessionStorage.getItem(PERSON) ?? undefined
  if (remembered && !lastHere()) sessionStorage.setItem(PERSON, remembered)
  /** Who was here when a sign-in was asked for; what waits for it is his. */
  let interrupted: string | undefined
  watch(signInWanted, (wanted) => wanted && (interrupted = lastHere()), { flush: 'sync' })

  async function makeRoom(): Promise<void> {
    signInWanted.value?.(false)
    proofWanted.value?.(false)
    sessionStorage.clear()
    void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
    await begin().catch(() => undefined)
    turn.value += 1
  }

  watch(
    [me, dataUpdatedAt],
    ([now]) => {
      // What is kept of him may be read while nobody is signed in.
      if (!now?.personId || !session.signedIn) return
      const before = lastHere()
      if (before && before !== now.personId) void makeRoom()
      sessionStorage.setItem(PERSON, now.personId)
      onFound?.(now.personId)
    },
    { immediate: true },
  )

  /** What waits for a sign-in goes on only when the same person has come back: nobody does it in his name, nor he in another's. */
  async function signedInAgain(): Promise<void> {
    const former = interrupted
    const now = await body(api.GET('/api/v1/me')).catch(() => undefined)
    signInWanted.value?.(!former || now?.personId === former)
  }
  return { me, turn, signedInAgain }
}

/** Forgets what this window kept of whoever has signed out: what he read, what he typed, which pages were open. */
export function forgetPerson(queries: QueryClient): void {
  queries.clear()
  sessionStorage.clear()
}
