import { body, Once, type Category, type TicketSchemas } from '@banyan/api'
import { filledIn, leaves, suggest, type CategoryTreeNode, type LeafCategory } from '@banyan/domain'
import { usePlatform } from '@banyan/ui'
import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, watch } from 'vue'
import { titleOf, useAskedFields, useOwnFields } from '../../shared/tickets/reporting'
import { useHouse } from '../houses/useHouse'

const DRAFT = 'banyan.report'
/** Kinds that residents report themselves. */
const OWN_KINDS = new Set(['REPAIR', 'PAID_SERVICE', 'COMPLAINT', 'SUGGESTION', 'SECURITY', 'ENQUIRY'])
const KINDS_BY_ENTRY: Record<string, string[]> = { PAID_SERVICE: ['PAID_SERVICE'], COMPLAINT: ['COMPLAINT', 'SUGGESTION', 'ENQUIRY'] }

interface Draft {
  words: string
  categoryCode: string
  publicAreaId: string
  slot?: TicketSchemas['RequestedSlot']
  quantities: Record<string, number>
  fields: Record<string, string>
}

function find(nodes: readonly CategoryTreeNode[], code: string): Category | undefined {
  for (const { category, children = [] } of nodes) {
    if (category?.code === code) return category as Category
    const below = find(children, code)
    if (below) return below
  }
  return undefined
}

/** The report while it is filled in. It survives a reload and a lost session; it ends when the platform has taken it. */
export function useReport(entry: string) {
  const { api, i18n } = usePlatform()
  const { house } = useHouse()
  const key = `${DRAFT}.${entry || 'REPAIR'}`
  const draft = reactive<Draft>({ words: '', categoryCode: '', publicAreaId: '', quantities: {}, fields: {}, ...JSON.parse(sessionStorage.getItem(key) ?? '{}') })
  watch(draft, () => sessionStorage.setItem(key, JSON.stringify(draft)))

  const projectId = computed(() => house.value?.projectId ?? '')
  const { data: tree, error } = useQuery({
    queryKey: computed(() => ['ticket-categories', projectId.value]),
    queryFn: () => body(api.GET('/api/v1/ticket-categories', { params: { query: { projectId: projectId.value } } })),
    enabled: () => !!projectId.value,
    staleTime: 600_000,
  })
  const nodes = computed(() => (tree.value?.items ?? []) as CategoryTreeNode[])
  const all = computed(() => leaves(nodes.value).filter(({ kind }) => (KINDS_BY_ENTRY[entry] ? KINDS_BY_ENTRY[entry].includes(kind) : OWN_KINDS.has(kind))))
  // A type that there is no more, or not in this project, is chosen anew.
  watch(all, (now) => now.length && !now.some(({ code }) => code === draft.categoryCode) && (draft.categoryCode = ''), { immediate: true })
  const usual = computed(() => (entry ? all.value : all.value.filter(({ kind }) => kind === 'REPAIR')))
  const suggested = computed(() => suggest(draft.words, all.value))
  const category = computed(() => find(nodes.value, draft.categoryCode))
  const isOrder = computed(() => category.value?.chargeMode === 'ON_ORDER')

  const { data: items } = useQuery({
    queryKey: computed(() => ['service-items', category.value?.id]),
    queryFn: () => body(api.GET('/api/v1/service-items', { params: { query: { categoryId: category.value?.id ?? '' } } })),
    enabled: () => isOrder.value && !!category.value?.id,
    staleTime: 600_000,
  })
  const orderable = computed(() => (isOrder.value ? (items.value?.items ?? []).filter(({ active }) => active !== false) : []))

  const { asked, unfilled } = useAskedFields(useOwnFields(), category, () => draft.fields)

  const nameOf = (leaf: Pick<LeafCategory, 'nameZh' | 'nameEn'>): string => (i18n.global.locale.value === 'en' ? leaf.nameEn : leaf.nameZh)

  function content(fileIds: string[]): TicketSchemas['SubmitTicketRequest'] {
    const words = draft.words.trim()
    const chosen = Object.entries(draft.quantities).filter(([id, quantity]) => quantity > 0 && orderable.value.some((item) => item.id === id))
    return {
      categoryCode: draft.categoryCode,
      ...(draft.publicAreaId ? { publicAreaId: draft.publicAreaId } : { houseId: house.value?.id }),
      title: titleOf(words) || (category.value?.nameZh ?? draft.categoryCode),
      description: words || undefined,
      appointment: draft.slot,
      fileIds: fileIds.length ? fileIds : undefined,
      fields: asked.value.length ? filledIn(asked.value, draft.fields) : undefined,
      serviceItems: chosen.length ? chosen.map(([itemId, quantity]) => ({ itemId, quantity: String(quantity) })) : undefined,
    }
  }

  /** Sends it once, however often it is pressed or repeated. */
  async function submit(fileIds: string[]): Promise<TicketSchemas['TicketState']> {
    const report = content(fileIds)
    const once = new Once('ticket')
    const ticket = await body(api.POST('/api/v1/tickets', { params: { header: once.header(report) }, body: report }))
    once.done()
    sessionStorage.removeItem(key)
    return ticket
  }

  return { draft, house, projectId, all, usual, suggested, category, isOrder, orderable, asked, unfilled, nameOf, submit, error, tree }
}
