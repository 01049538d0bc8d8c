import { usePerson } from '@banyan/ui'
import { useRouter } from 'vue-router'
import { rememberedPerson, useOutbox } from '../outbox/useOutbox'

/** Tells the outbox who is signed in; what waits in it is kept by person and stays. */
export function useIdentity() {
  const router = useRouter()
  const { identify } = useOutbox()
  return usePerson({ remembered: rememberedPerson(), onFound: (id) => void identify(id), begin: () => router.replace('/') })
}
