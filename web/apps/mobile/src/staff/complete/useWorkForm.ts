import { body, type TicketDetail } from '@banyan/api'
import { estimate, type Priced } from '@banyan/domain'
import { usePlatform } from '@banyan/ui'
import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useCategories } from '../jobs/useJobs'

/** Material with what one unit costs the resident. */
export interface Material extends Priced {
  id: string
}

interface Draft {
  services: Record<string, string>
  hours: string
  words: string
}

/** What was done, or is planned, with its price while it is filled in. Kept over a reload. */
export function useWorkForm(ticket: Ref<TicketDetail | undefined>, what: 'complete' | 'quote', materials: Ref<Material[]>) {
  const { api } = usePlatform()
  const { t, locale } = useI18n()
  const key = computed(() => `banyan.work.${what}.${ticket.value?.id ?? ''}`)
  const draft = reactive<Draft>({ services: {}, hours: '0', words: '' })
  watch(key, (name) => Object.assign(draft, { services: {}, hours: '0', words: '' }, JSON.parse(sessionStorage.getItem(name) ?? '{}')), { immediate: true })
  watch(draft, () => sessionStorage.setItem(key.value, JSON.stringify(draft)))

  const categoryOf = useCategories(computed(() => (ticket.value?.where?.projectId ? [ticket.value.where.projectId] : [])))
  const category = computed(() => categoryOf(ticket.value?.where?.projectId, ticket.value?.what?.category?.code))
  const chargeable = computed(() => ticket.value?.fees?.chargeMode !== 'ON_ORDER')
  const { data, isPending, error, refetch } = useQuery({
    queryKey: computed(() => ['service-items', category.value?.id]),
    queryFn: () => body(api.GET('/api/v1/service-items', { params: { query: { categoryId: category.value?.id ?? '' } } })),
    enabled: () => !!category.value?.id,
    staleTime: 600_000,
  })
  const services = computed(() => (chargeable.value ? (data.value?.items ?? []).filter(({ active }) => active !== false) : []))
  const nameOf = (item: { nameZh?: string; nameEn?: string }): string => (locale.value === 'en' ? item.nameEn : item.nameZh) ?? ''
  const chosen = computed(() => services.value.filter(({ id }) => Number(draft.services[id]) > 0))

  const price = computed(() =>
    estimate(
      category.value ?? {},
      {
        services: chosen.value.map((item) => ({ name: nameOf(item), unit: item.unit ?? '', unitPrice: item.price ?? '0', quantity: draft.services[item.id] ?? '0' })),
        labourHours: draft.hours,
        materials: materials.value.filter(({ quantity }) => Number(quantity) > 0),
      },
      { callOut: t('chargeKind.CALL_OUT'), times: t('price.times'), labour: t('chargeKind.LABOUR'), hours: t('price.hours') },
    ),
  )
  const free = computed(() => ticket.value?.fees?.freeReason)
  const serviceItems = computed(() => chosen.value.map(({ id }) => ({ itemId: id, quantity: draft.services[id] ?? '0' })))
  const forget = (): void => sessionStorage.removeItem(key.value)
  return { draft, category, chargeable, services, nameOf, price, free, serviceItems, forget, isPending, error, refetch }
}
