import type { TicketDetail } from '@banyan/api'
import { spokenField } from '@banyan/domain'
import { useI18n } from 'vue-i18n'

/** What one of the company's own fields of a ticket holds, as people read it. */
export function useSpokenField(): (field: NonNullable<TicketDetail['fields']>[number]) => string {
  const { t } = useI18n()
  return ({ type, value }) => spokenField(type, value, { yes: t('ownField.yes'), no: t('ownField.no'), comma: t('comma') })
}
