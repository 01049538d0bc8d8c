import { body, ifMatch, type TicketDetail } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { useQuery } from '@tanstack/vue-query'
import { computed, ref, shallowRef, type Ref } from 'vue'

/** A ticket and what the resident can do with it; the server says which actions are open. */
export function useTicket(id: Ref<string>) {
  const { api, queries } = usePlatform()
  const parted = ref(false)
  const query = useQuery({ queryKey: computed(() => ['tickets', id.value]), enabled: computed(() => !parted.value), queryFn: () => body(api.GET('/api/v1/tickets/{id}', { params: { path: { id: id.value } } })) })
  const busy = ref('')
  const refusal = shallowRef<unknown>()

  /**
   * Does something with the version that is on the screen, then shows what came of it.
   *
   * @param parting whether the ticket is somebody else's afterwards: it is not read again then, for it is not there any more
   * @return whether it was done
   */
  async function act(name: string, send: (path: { path: { id: string }; header: { 'If-Match': string } }) => Promise<unknown>, parting = false): Promise<boolean> {
    const ticket = query.data.value as TicketDetail | undefined
    if (busy.value || !ticket) return false
    busy.value = name
    refusal.value = undefined
    // Before it is sent: the live stream may tell of it sooner than the answer comes.
    parted.value = parting
    try {
      await send({ path: { id: ticket.id }, header: ifMatch(ticket.version) })
      return true
    } catch (failure) {
      parted.value = false
      refusal.value = failure
      return false
    } finally {
      await queries.invalidateQueries({ queryKey: ['tickets'], predicate: ({ queryKey }) => !parted.value || queryKey[1] !== ticket.id })
      busy.value = ''
    }
  }

  const may = (action: string): boolean => query.data.value?.availableActions.includes(action) ?? false
  return { ...query, ticket: query.data, act, may, busy, refusal, parted }
}
