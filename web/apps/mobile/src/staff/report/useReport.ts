import type { Category, TicketSchemas } from '@banyan/api'
import { filledIn, leaves, suggest, type CategoryTreeNode } from '@banyan/domain'
import { useMe, usePlatform } from '@banyan/ui'
import { computed, reactive, ref, toRef, watch } from 'vue'
import { titleOf, useAskedFields } from '../../shared/tickets/reporting'
import type { Fate } from '../outbox/outbox'
import { useOutbox } from '../outbox/useOutbox'
import { attach, shotsOf } from '../visit/attach'
import type { Shot } from '../visit/PhotoTaker.vue'
import { useReportReads } from './useReportReads'

const DRAFT = 'banyan.staff.report'

interface Draft {
  projectId: string
  words: string
  categoryCode: string
  place?: { id: string; label: string; house: boolean }
  fields: Record<string, string>
}

/**
 * What somebody of the staff saw and reports. It survives a reload and a refusal; it ends when the platform, or this phone in its place, has taken it.
 *
 * @param correctedId of a report that waited and was refused: the form begins as that one was, and takes its place
 */
export function useReport(correctedId?: string) {
  const { i18n, queries } = usePlatform()
  const { items, perform } = useOutbox()
  const { data: me } = useMe()
  const key = correctedId ? `${DRAFT}.${correctedId}` : DRAFT
  const stored = sessionStorage.getItem(key)
  const draft = reactive<Draft>({ projectId: '', words: '', categoryCode: '', fields: {}, ...JSON.parse(stored ?? '{}') })
  watch(draft, () => sessionStorage.setItem(key, JSON.stringify(draft)))
  const shots = ref<Shot[]>([])
  const corrected = computed(() => items.value.find(({ id }) => id === correctedId))
  // Known a moment after a reload; what was corrected before it goes on.
  watch(
    () => !!corrected.value,
    () => {
      if (!corrected.value) return
      if (!stored) Object.assign(draft, corrected.value.form)
      shots.value = shotsOf(corrected.value.attachments)
      readAgain()
    },
    { immediate: true },
  )
  const projects = computed(() => me.value?.projects ?? [])
  watch(projects, (mine) => mine.some(({ id }) => id === draft.projectId) || (draft.projectId = mine[0]?.id ?? ''), { immediate: true })

  const { categories: tree, areas, fields } = useReportReads(toRef(draft, 'projectId'))

  /** What is ordered and paid by a resident is not reported by staff. */
  const categories = computed(() => leaves((tree.data.value?.items ?? []) as CategoryTreeNode[]).filter(({ kind }) => kind !== 'PAID_SERVICE'))
  const category = computed(() => categories.value.find(({ code }) => code === draft.categoryCode))
  // A type that there is no more is chosen anew.
  watch(categories, (all) => all.length && !category.value && (draft.categoryCode = ''))
  const suggested = computed(() => suggest(draft.words, categories.value)[0])
  const { asked, unfilled } = useAskedFields(fields, category, () => draft.fields)
  const nameOf = (one: Pick<Category, 'nameZh' | 'nameEn'>): string => (i18n.global.locale.value === 'en' ? one.nameEn : one.nameZh) ?? ''

  function content(): Omit<TicketSchemas['SubmitTicketRequest'], 'fileIds'> {
    const words = draft.words.trim()
    return {
      categoryCode: draft.categoryCode,
      ...(draft.place?.house ? { houseId: draft.place.id } : { publicAreaId: draft.place?.id }),
      title: titleOf(words),
      description: words,
      fields: asked.value.length ? filledIn(asked.value, draft.fields) : undefined,
    }
  }

  /** What it is filled in with may be why it was refused. */
  function readAgain(): void {
    for (const name of ['ticket-categories', 'public-areas', 'fields']) void queries.invalidateQueries({ queryKey: [name] })
  }

  /** Sends it, or keeps it until there is a network; either way it is made once. @throws Problem when the platform refuses */
  async function submit(): Promise<Fate> {
    const report = content()
    try {
      const fate = await perform({ deed: 'report', title: `${report.title} · ${draft.place?.label ?? ''}`, content: report, attachments: attach(shots.value, 'report'), form: draft, corrects: corrected.value })
      Object.assign(draft, { words: '', categoryCode: '', place: undefined, fields: {} })
      return fate
    } catch (refusal) {
      readAgain()
      throw refusal
    }
  }

  return { draft, shots, refusedFor: computed(() => corrected.value?.refusal), category, projects, areas: computed(() => areas.data.value?.items ?? []), categories, suggested, asked, unfilled, nameOf, submit, error: tree.error }
}
