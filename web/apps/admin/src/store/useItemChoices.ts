import { body } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { computed, type MaybeRefOrGetter } from 'vue'
import { allPages } from '../shared/allPages'
import { useRead } from '../shared/useRead'

/** What the store can hand out or take in, to choose from. `left` is how many there are that are not offered. */
export function useItemChoices(when: MaybeRefOrGetter<boolean> = true) {
  const { api } = usePlatform()
  const read = useRead(['items', 'choices'], () => allPages((page, size) => body(api.GET('/api/v1/inventory/items', { params: { query: { active: true, page, size } } }))), when)
  const items = computed(() => read.data.value?.items ?? [])
  return { items, left: computed(() => (read.data.value?.total ?? 0) - items.value.length) }
}
