import { forgetPerson, usePlatform } from '@banyan/ui'
import { useRouter } from 'vue-router'
import { forgetReads } from '../outbox/reads'
import { useOutbox } from '../outbox/useOutbox'

/** Forgets on this phone what belonged to whoever has signed out. What waits to be sent stays, for when he comes back. */
export function useLeaving(): () => Promise<void> {
  const { queries } = usePlatform()
  const router = useRouter()
  const { identify } = useOutbox()
  return async () => {
    forgetPerson(queries)
    await Promise.all([identify(undefined), forgetReads()])
    await router.replace({ name: 'sign-in' })
  }
}
