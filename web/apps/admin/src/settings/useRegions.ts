import { body } from '@banyan/api'
import { useMay, usePlatform } from '@banyan/ui'
import { computed } from 'vue'
import { useRead } from '../shared/useRead'

/** The regions 区域 of the company, each indented below the one it belongs to. */
export function useRegions() {
  const { api } = usePlatform()
  const may = useMay()
  const read = useRead(['regions'], () => body(api.GET('/api/v1/regions')), () => ['user:organisation:read', 'user:organisation:manage', 'user:staff:manage'].some(may))
  const items = computed(() => read.data.value?.items ?? [])
  const choices = computed(() => items.value.map(({ id, name, depth }) => ({ value: id!, label: `${'　'.repeat(Math.max(0, (depth ?? 1) - 1))}${name}` })))
  const nameOf = (id?: string): string => items.value.find((one) => one.id === id)?.name ?? '—'
  return { read, items, choices, nameOf }
}
