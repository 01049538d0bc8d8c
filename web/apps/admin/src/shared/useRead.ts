import { keepPreviousData, useQuery, type QueryKey } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useActive } from './useActive'

/**
 * Reads something while the page is in front. The key begins with the resource, so that hints of the live stream find it. While other
 * filters are read the old rows stay, so nothing jumps.
 *
 * @param when false: there is nothing to read yet
 * @param again after how many milliseconds it is read again, for what goes on by itself; 0: never
 */
export function useRead<T>(key: MaybeRefOrGetter<QueryKey>, read: () => Promise<T>, when: MaybeRefOrGetter<boolean> = true, again: (last?: T) => number = () => 0) {
  const active = useActive()
  return useQuery({
    queryKey: computed(() => toValue(key)),
    queryFn: read,
    enabled: computed(() => active.value && toValue(when)),
    placeholderData: keepPreviousData,
    refetchInterval: (query) => again(query.state.data as T | undefined) || false,
  })
}
