import { body } from '@banyan/api'
import { useMay, usePlatform } from '@banyan/ui'
import { computed, type Ref } from 'vue'
import { today } from '../shared/days'
import { useRead } from '../shared/useRead'
import { useProject } from '../shell/useProject'

/** The numbers of the last days, counted by the services that own them; for each only who may see it. */
export function useStatistics(days: Ref<number>) {
  const { api } = usePlatform()
  const may = useMay()
  const { projectId } = useProject()
  const span = computed(() => ({ projectId: projectId.value, from: today(1 - days.value), to: today() }))
  const tickets = useRead(
    () => ['ticket-statistics', span.value],
    () => body(api.GET('/api/v1/ticket-statistics', { params: { query: span.value } })),
    () => may('ticket:ticket:read') || may('ticket:ticket:dispatch'),
  )
  const money = useRead(
    () => ['bill-statistics', span.value],
    () => body(api.GET('/api/v1/bill-statistics', { params: { query: span.value } })),
    () => may('billing:bill:read'),
  )
  const stock = useRead(
    () => ['inventory-statistics', projectId.value],
    () => body(api.GET('/api/v1/inventory/statistics', { params: { query: { projectId: projectId.value } } })),
    () => may('inventory:stock:read'),
  )
  return { span, tickets, money, stock, may }
}
