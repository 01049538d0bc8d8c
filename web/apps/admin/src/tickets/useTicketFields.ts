import { body } from '@banyan/api'
import { fieldsOfCategory, type OwnField } from '@banyan/domain'
import { usePlatform } from '@banyan/ui'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

/** The company's own fields of tickets, also those that are no longer asked for. */
export function useTicketFields() {
  const { api } = usePlatform()
  const { t } = useI18n()
  const { data } = useQuery({ queryKey: ['fields', 'TICKET'], queryFn: () => body(api.GET('/api/v1/fields', { params: { query: { subject: 'TICKET' } } })), staleTime: 60_000 })
  const fields = computed(() => (data.value?.items ?? []) as OwnField[])
  const words = computed(() => ({ yes: t('shared.yes'), no: t('shared.no'), comma: t('comma') }))
  return { fields, words, of: (category?: { kind?: string; code?: string }): OwnField[] => fieldsOfCategory(fields.value, category) }
}
