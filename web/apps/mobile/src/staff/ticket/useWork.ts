import { usePlatform } from '@banyan/ui'
import { computed, ref, shallowRef, type Ref } from 'vue'
import { useTicket } from '../../shared/tickets/useTicket'
import type { Deed, Pending } from '../outbox/pending'
import { projectedActions } from '../outbox/projected'
import { useOutbox } from '../outbox/useOutbox'

/** A ticket in the hands of its technician: what can be done with it, now or later. */
export function useWork(id: Ref<string>) {
  const { queries } = usePlatform()
  const { perform, waitingFor } = useOutbox()
  const read = useTicket(id)
  const waiting = waitingFor(() => id.value)
  const actions = computed(() => projectedActions(read.ticket.value?.availableActions ?? [], waiting.value))
  const may = (action: string): boolean => actions.value.includes(action)
  const doing = ref('')
  const refused = shallowRef<unknown>()
  const said = ref<'sent' | 'waits' | ''>('')

  /** Does what may also be sent later. @return whether it was taken or waits, false when it was refused */
  async function work(deed: Deed, content: Record<string, unknown> = {}, attachments: Pending['attachments'] = []): Promise<boolean> {
    const ticket = read.ticket.value
    if (doing.value || !ticket) return false
    doing.value = deed
    refused.value = undefined
    try {
      said.value = (await perform({ deed, about: ticket.id, title: `${ticket.number} ${ticket.what?.title ?? ''}`, content, attachments })).state
      // Without a network there is nothing new to read, and nothing to wait for.
      if (said.value === 'sent') await queries.invalidateQueries({ queryKey: ['tickets'] })
      return true
    } catch (failure) {
      refused.value = failure
      await queries.invalidateQueries({ queryKey: ['tickets'] })
      return false
    } finally {
      doing.value = ''
    }
  }
  return { ...read, waiting, may, work, doing, refused, said }
}

export type WorkOn = ReturnType<typeof useWork>
