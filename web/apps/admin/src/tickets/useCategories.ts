import { body, type Category, type CategoryNode, type TicketSchemas } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { useQueries } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { useProject } from '../shell/useProject'

const leaves = (nodes: CategoryNode[]): Category[] => nodes.flatMap(({ category, children }) => [...(category ? [category] : []), ...leaves(children ?? [])])
const byCodeOf = (categories: Category[]): Map<string | undefined, Category> => new Map(categories.map((category) => [category.code, category]))

type CategoryTree = TicketSchemas['CategoryTree']
type Named = { nameZh?: string; nameEn?: string }

/** What a category, or anything with names in both languages, is called. */
export function useCategoryName(): (one?: Named) => string {
  const { locale } = useI18n()
  return (one) => (locale.value === 'en' ? one?.nameEn : one?.nameZh) ?? ''
}

/**
 * The categories of one project, or of all that the page shows: a code may promise and charge something else in another project, so that of a
 * ticket is asked for by both. For lists to choose from, each code is there once.
 *
 * @param only the project; empty while it is not known yet, undefined for those that the page shows
 */
export function useCategories(only?: MaybeRefOrGetter<string | undefined>) {
  const { api } = usePlatform()
  const { projectId, projects } = useProject()
  const ids = computed(() => {
    const one = toValue(only) ?? projectId.value
    return one === undefined ? projects.value.flatMap(({ id }) => id ?? []) : [one].filter(Boolean)
  })
  const reads = useQueries({
    queries: computed(() => ids.value.map((id) => ({ queryKey: ['ticket-categories', id], queryFn: () => body(api.GET('/api/v1/ticket-categories', { params: { query: { projectId: id } } })), select: ({ items = [] }: CategoryTree) => ({ id, items }), staleTime: 300_000 }))),
  })
  const trees = computed(() => reads.value.flatMap(({ data }) => data ?? []))
  const tree = computed(() => trees.value.flatMap(({ items }) => items))
  const byProject = computed(() => new Map<string | undefined, Map<string | undefined, Category>>(trees.value.map(({ id, items }) => [id, byCodeOf(leaves(items))])))
  const all = computed(() => [...byCodeOf(leaves(tree.value).reverse()).values()].reverse())
  return {
    /** Of the one project. */
    read: computed(() => ({ data: reads.value[0]?.data, error: reads.value[0]?.error, refetch: () => reads.value[0]?.refetch() })),
    tree,
    all,
    choices: computed(() => all.value.filter(({ leaf, active }) => leaf && active)),
    of: (project?: string, code?: string): Category | undefined => byProject.value.get(project)?.get(code),
    nameOf: useCategoryName(),
  }
}
