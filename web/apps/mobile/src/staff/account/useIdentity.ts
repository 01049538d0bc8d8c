import { body } from '@banyan/api'
import { useMe, usePlatform } from '@banyan/ui'
import { watch } from 'vue'
import { rememberedPerson, useOutbox } from '../outbox/useOutbox'

/** Tells the outbox who is signed in: at the start, and each time `me` was read, since the same person signs in again without `me` changing. */
export function useIdentity() {
  const { api, session, queries, signInWanted } = usePlatform()
  const { identify } = useOutbox()
  const { data: me, dataUpdatedAt } = useMe()
  let before = rememberedPerson()
  /** Who was here when a sign-in was asked for; what waits for it is his. */
  let interrupted: string | undefined
  watch(signInWanted, (wanted) => wanted && (interrupted = before), { flush: 'sync' })
  watch(
    [me, dataUpdatedAt],
    ([now]) => {
      // What is kept of him may be read while nobody is signed in.
      if (!now?.personId || !session.signedIn) return
      // Another person on the same phone sees nothing of the one before.
      if (before && before !== now.personId) void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
      before = now.personId
      void identify(now.personId)
    },
    { immediate: true },
  )

  /** What waits for a sign-in goes on only when the same person has come back: nobody does it in his name, nor he in another's. */
  async function signedInAgain(): Promise<void> {
    const former = interrupted
    const now = await body(api.GET('/api/v1/me')).catch(() => undefined)
    signInWanted.value?.(!former || now?.personId === former)
  }
  return { me, signedInAgain }
}
