import { body } from '@banyan/api'
import { useMay, usePlatform } from '@banyan/ui'
import { computed } from 'vue'
import { allPages } from '../shared/allPages'
import { useRead } from '../shared/useRead'

const READERS = ['patrol:equipment:read', 'patrol:equipment:manage', 'patrol:inspection:perform']

/** The types of equipment 设备类型 a member of staff may be limited to, for whoever may see them. */
export function useEquipmentTypes() {
  const { api } = usePlatform()
  const may = useMay()
  const readable = (): boolean => READERS.some(may)
  const read = useRead(['equipment-types'], () => allPages((page, size) => body(api.GET('/api/v1/equipment-types', { params: { query: { page, size } } }))), readable)
  const choices = computed(() => (read.data.value?.items ?? []).map((type) => ({ value: type.id!, label: type.name! })))
  const nameOf = (id: string): string | undefined => choices.value.find(({ value }) => value === id)?.label
  return { readable, read, choices, nameOf }
}
