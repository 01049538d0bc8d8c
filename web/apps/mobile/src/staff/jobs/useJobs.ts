import { body, type CategoryNode, type TicketLine } from '@banyan/api'
import { byDeadline, type ServicePromise } from '@banyan/domain'
import { usePlatform } from '@banyan/ui'
import { useQuery } from '@tanstack/vue-query'
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

/** What he has done, the youngest first. */
export function useDoneJobs(enabled: Ref<boolean>) {
  const { api } = usePlatform()
  const query = useQuery({ queryKey: ['tickets', 'mine', 'done'], queryFn: () => body(api.GET('/api/v1/tickets', { params: { query: { mine: true, status: DONE, size: 50 } } })), enabled })
  return { ...query, jobs: computed(() => query.data.value?.items ?? []) }
}

/** What anybody may take. */
export function usePool(enabled: Ref<boolean>) {
  const { api } = usePlatform()
  const query = useQuery({ queryKey: ['tickets', 'pool'], queryFn: () => body(api.GET('/api/v1/dispatch/pool', { params: { query: { size: 50 } } })), enabled })
  const jobs = computed(() => query.data.value?.items ?? [])
  return { ...query, jobs, promiseOf: usePromises(jobs), total: computed(() => query.data.value?.total ?? 0) }
}
