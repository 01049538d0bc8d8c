import { body, Once, type Category, type TicketSchemas } from '@banyan/api'
import { fieldsOfCategory, filledIn, leaves, suggest, type CategoryTreeNode, type OwnField } from '@banyan/domain'
import { useMe, usePlatform } from '@banyan/ui'
import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, watch } from 'vue'
import type { Shot } from '../visit/PhotoTaker.vue'

const DRAFT = 'banyan.staff.report'
const TITLE_LENGTH = 30

interface Draft {
  projectId: string
  words: string
  categoryCode: string
  place?: { id: string; label: string; house: boolean }
  fields: Record<string, string>
}

/** What somebody of the staff saw and reports. It survives a reload and a refusal; it ends when the platform has taken it. */
export function useReport() {
  const { api, upload, i18n } = usePlatform()
  const { data: me } = useMe()
  const draft = reactive<Draft>({ projectId: '', words: '', categoryCode: '', fields: {}, ...JSON.parse(sessionStorage.getItem(DRAFT) ?? '{}') })
  watch(draft, () => sessionStorage.setItem(DRAFT, JSON.stringify(draft)))
  const projects = computed(() => me.value?.projects ?? [])
  watch(projects, (mine) => mine.some(({ id }) => id === draft.projectId) || (draft.projectId = mine[0]?.id ?? ''), { immediate: true })

  const { data: tree, error } = useQuery({
    queryKey: computed(() => ['ticket-categories', draft.projectId]),
    queryFn: () => body(api.GET('/api/v1/ticket-categories', { params: { query: { projectId: draft.projectId } } })),
    enabled: () => !!draft.projectId,
    staleTime: 600_000,
  })
  const { data: areas } = useQuery({
    queryKey: computed(() => ['public-areas', draft.projectId]),
    queryFn: () => body(api.GET('/api/v1/projects/{projectId}/public-areas', { params: { path: { projectId: draft.projectId } } })),
    enabled: () => !!draft.projectId,
    staleTime: 600_000,
  })
  const { data: own } = useQuery({ queryKey: ['fields', 'TICKET'], queryFn: () => body(api.GET('/api/v1/fields', { params: { query: { subject: 'TICKET' } } })), staleTime: 600_000 })

  /** What is ordered and paid by a resident is not reported by staff. */
  const categories = computed(() => leaves((tree.value?.items ?? []) as CategoryTreeNode[]).filter(({ kind }) => kind !== 'PAID_SERVICE'))
  const category = computed(() => categories.value.find(({ code }) => code === draft.categoryCode))
  const suggested = computed(() => suggest(draft.words, categories.value)[0])
  const asked = computed(() => fieldsOfCategory((own.value?.items ?? []) as OwnField[], category.value))
  const unfilled = computed(() => asked.value.find(({ required, code }) => required && !draft.fields[code]?.trim()))
  const nameOf = (one: Pick<Category, 'nameZh' | 'nameEn'>): string => (i18n.global.locale.value === 'en' ? one.nameEn : one.nameZh) ?? ''

  function content(fileIds: string[]): TicketSchemas['SubmitTicketRequest'] {
    const words = draft.words.trim()
    return {
      categoryCode: draft.categoryCode,
      ...(draft.place?.house ? { houseId: draft.place.id } : { publicAreaId: draft.place?.id }),
      title: words.split(/[\n。！!.；;]/)[0]!.slice(0, TITLE_LENGTH),
      description: words,
      fileIds: fileIds.length ? fileIds : undefined,
      fields: asked.value.length ? filledIn(asked.value, draft.fields) : undefined,
    }
  }

  /** A photo is sent once, however often the report is tried. */
  const sent = new Map<number, string>()
  async function photos(shots: readonly Shot[]): Promise<string[]> {
    for (const { key, blob } of shots) if (!sent.has(key)) sent.set(key, (await upload(blob, 'report.jpg', 'TICKET')).id)
    return shots.map(({ key }) => sent.get(key)!)
  }

  /** Sends it once, however often it is pressed or repeated. */
  async function submit(shots: readonly Shot[]): Promise<TicketSchemas['TicketState']> {
    const report = content(await photos(shots))
    const once = new Once('staff-ticket')
    const ticket = await body(api.POST('/api/v1/tickets', { params: { header: once.header(report) }, body: report }))
    once.done()
    sessionStorage.removeItem(DRAFT)
    return ticket
  }

  return { draft, projects, areas: computed(() => areas.value?.items ?? []), categories, suggested, asked, unfilled, nameOf, submit, error }
}
