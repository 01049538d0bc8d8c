import { body, type CategoryNode, type TicketLine } from '@banyan/api'
import { byDeadline, type ServicePromise } from '@banyan/domain'
import { usePlatform } from '@banyan/ui'
import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'

const OPEN: TicketLine['status'][] = ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED']
const DONE: TicketLine['status'][] = ['COMPLETED', 'CLOSED']

type Category = NonNullable<CategoryNode['category']>

function flat(nodes: readonly CategoryNode[] = []): Category[] {
  return nodes.flatMap(({ category, children }) => [...(category ? [category] : []), ...flat(children)])
}

/** The categories of some projects, by project and code: what they promise and charge. */
export function useCategories(projectIds: Ref<string[]>) {
  const { api } = usePlatform()
  const { data } = useQuery({
    queryKey: computed(() => ['ticket-categories', 'of', projectIds.value]),
    queryFn: async () => {
      const trees = await Promise.all(projectIds.value.map((projectId) => body(api.GET('/api/v1/ticket-categories', { params: { query: { projectId } } }))))
      return Object.fromEntries(trees.flatMap((tree, index) => flat(tree.items).map((category) => [`${projectIds.value[index]}/${category.code}`, category])))
    },
    enabled: () => projectIds.value.length > 0,
    staleTime: 600_000,
  })
  return (projectId: string | undefined, code: string | undefined): Category | undefined => data.value?.[`${projectId}/${code}`]
}

/** What the category of a ticket promises its reporter. */
export function usePromises(tickets: Ref<readonly TicketLine[]>): (ticket: TicketLine) => ServicePromise {
  const categoryOf = useCategories(computed(() => [...new Set(tickets.value.flatMap(({ projectId }) => (projectId ? [projectId] : [])))].sort()))
  return ({ projectId, categoryCode }) => categoryOf(projectId, categoryCode) ?? {}
}

/** The open tickets of whoever is signed in, what is due first on top. */
export function useMyJobs() {
  const { api } = usePlatform()
  const query = useQuery({ queryKey: ['tickets', 'mine', 'open'], queryFn: () => body(api.GET('/api/v1/tickets', { params: { query: { mine: true, status: OPEN, size: 100 } } })) })
  const found = computed(() => query.data.value?.items ?? [])
  const promiseOf = usePromises(found)
  const jobs = computed(() => byDeadline(found.value, promiseOf))
  return { ...query, jobs, promiseOf, total: computed(() => query.data.value?.total ?? 0) }
}

type Lines = { items: TicketLine[]; page: number; size: number; total: number }

/** A list that may be long, a page after another. What moved from one page to the next while both were read is in it once. */
export function useLines(key: string, read: (page: number) => Promise<Lines>, enabled: Ref<boolean>) {
  const query = useInfiniteQuery({
    queryKey: ['tickets', key, 'pages'],
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    enabled,
  })
  const jobs = computed(() => [...new Map(query.data.value?.pages.flatMap(({ items }) => items.map((line) => [line.id, line] as const))).values()])
  return { ...query, jobs, total: computed(() => query.data.value?.pages[0]?.total ?? 0) }
}

/** What he has done, the youngest first. */
export function useDoneJobs(enabled: Ref<boolean>) {
  const { api } = usePlatform()
  return useLines('done', (page) => body(api.GET('/api/v1/tickets', { params: { query: { mine: true, status: DONE, page, size: 50 } } })), enabled)
}

/** What anybody may take. */
export function usePool(enabled: Ref<boolean>) {
  const { api } = usePlatform()
  const pool = useLines('pool', (page) => body(api.GET('/api/v1/dispatch/pool', { params: { query: { page, size: 50 } } })), enabled)
  return { ...pool, promiseOf: usePromises(pool.jobs) }
}
