import { body } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useOwnFields } from '../../shared/tickets/reporting'

const FRESH_MS = 600_000

/** What a report is filled in with. The first page reads it too, so that it is there when the network is not. Nothing is read without a project. */
export function useReportReads(projectId: Ref<string>) {
  const { api } = usePlatform()
  const enabled = computed(() => !!projectId.value)
  const categories = useQuery({
    queryKey: computed(() => ['ticket-categories', projectId.value]),
    queryFn: () => body(api.GET('/api/v1/ticket-categories', { params: { query: { projectId: projectId.value } } })),
    enabled,
    staleTime: FRESH_MS,
  })
  const areas = useQuery({
    queryKey: computed(() => ['public-areas', projectId.value]),
    queryFn: () => body(api.GET('/api/v1/projects/{projectId}/public-areas', { params: { path: { projectId: projectId.value } } })),
    enabled,
    staleTime: FRESH_MS,
  })
  return { categories, areas, fields: useOwnFields(enabled) }
}
