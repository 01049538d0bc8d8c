import { reactive, watch } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'

type Value = string | string[]
export type FilterValues = Record<string, Value>

/** A filter as it stands in the address: only what differs from the beginning. */
export function toAddress<F extends FilterValues>(filter: F, beginning: F): Record<string, Value> {
  return Object.fromEntries(Object.entries(filter).filter(([name, value]) => value.length && String(value) !== String(beginning[name])))
}

/** The filter an address stands for; what it does not name is as in the beginning, what is not known is left out. */
export function fromAddress<F extends FilterValues>(query: LocationQuery, beginning: F): F {
  return Object.fromEntries(
    Object.entries(beginning).map(([name, value]) => {
      const given = query[name]
      if (given === undefined || given === null) return [name, value]
      if (Array.isArray(value)) return [name, [given].flat().map(String)]
      return [name, String([given].flat()[0] ?? '')]
    }),
  ) as F
}

/** The filter of a list, kept in the address: it can be shared, and a reload or the back button bring it back. */
export function useFilter<F extends FilterValues>(beginning: F) {
  const route = useRoute()
  const router = useRouter()
  const { path } = route
  const filter = reactive(fromAddress(route.query, beginning)) as F

  watch(
    () => (route.path === path ? route.query : undefined),
    (query) => query && Object.assign(filter, fromAddress(query, beginning)),
  )

  /** Narrows the list; it begins at its first page again unless a page is asked for. */
  function set(change: Partial<F>): void {
    Object.assign(filter, 'page' in beginning && !('page' in change) ? { page: '1' } : {}, change)
    void router.replace({ path, query: toAddress(filter, beginning) })
  }
  const isNarrowed = (): boolean => Object.keys(toAddress(filter, beginning)).some((name) => !['page', 'size', 'sort'].includes(name))

  return { filter, set, reset: () => set({ ...beginning, ...('size' in filter ? { size: filter.size } : {}) }), isNarrowed }
}
