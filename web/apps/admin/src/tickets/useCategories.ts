import { body, type Category, type CategoryNode } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useProject } from '../shell/useProject'

const leaves = (nodes: CategoryNode[]): Category[] => nodes.flatMap(({ category, children }) => [...(category ? [category] : []), ...leaves(children ?? [])])

/** The categories of the project, as a tree and by their code. */
export function useCategories() {
  const { api } = usePlatform()
  const { locale } = useI18n()
  const { oneProject } = useProject()
  const query = useQuery({
    queryKey: computed(() => ['ticket-categories', oneProject.value]),
    queryFn: () => body(api.GET('/api/v1/ticket-categories', { params: { query: { projectId: oneProject.value } } })),
    enabled: computed(() => Boolean(oneProject.value)),
    staleTime: 300_000,
  })
  const all = computed(() => leaves(query.data.value?.items ?? []))
  const byCode = computed(() => new Map(all.value.map((category) => [category.code, category])))
  const nameOf = (category?: { nameZh?: string; nameEn?: string }): string => (locale.value === 'en' ? category?.nameEn : category?.nameZh) ?? ''
  return { ...query, tree: computed(() => query.data.value?.items ?? []), all, byCode, nameOf, choices: computed(() => all.value.filter(({ leaf, active }) => leaf && active)) }
}
