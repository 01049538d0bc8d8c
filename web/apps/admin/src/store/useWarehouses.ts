import { body } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { computed } from 'vue'
import { allPages } from '../shared/allPages'
import { useRead } from '../shared/useRead'
import { useProject } from '../shell/useProject'

/** The warehouses of the project, for filters and forms. */
export function useWarehouses() {
  const { api } = usePlatform()
  const { projectId } = useProject()
  const read = useRead(() => ['warehouses', projectId.value], () => allPages((page, size) => body(api.GET('/api/v1/inventory/warehouses', { params: { query: { projectId: projectId.value, page, size } } }))))
  const warehouses = computed(() => read.data.value?.items ?? [])
  return { read, warehouses, open: computed(() => warehouses.value.filter(({ active }) => active)), nameOf: (id?: string) => warehouses.value.find((one) => one.id === id)?.name ?? '' }
}
