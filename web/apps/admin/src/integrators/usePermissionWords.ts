import { body } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { useI18n } from 'vue-i18n'
import { useRead } from '../shared/useRead'
import { useProject } from '../shell/useProject'
import { detailOf, scopeWords } from './scopes'

/**
 * What permissions, and changes of an integration, are called. Who may not read the catalogue of permissions sees their names.
 *
 * @param when false: there is nothing to be said yet
 */
export function usePermissionWords(when: () => boolean = () => true) {
  const { t, locale } = useI18n()
  const { api } = usePlatform()
  const { nameOf } = useProject()
  const catalogue = useRead(['permissions'], () => body(api.GET('/api/v1/permissions')).catch(() => ({ items: [] })), when)
  const choicesOf = (codes: string[] = []) => scopeWords(codes, catalogue.data.value?.items ?? [], locale.value === 'en')
  const say = (codes: string[] = []): string[] => choicesOf(codes).map(({ label }) => label)
  const namesOf = (projectIds: string[] = []): string => projectIds.map(nameOf).filter(Boolean).join(t('comma'))

  /** What a change of an integration came to. */
  function sayDetail(detail?: string): string {
    const { hours, name, scopes, projectIds, text } = detailOf(detail)
    if (hours !== undefined) return hours ? t('integrator.overlapped', { n: hours }) : t('integrator.endedAtOnce')
    return scopes ? [name, say(scopes).join(t('comma')), namesOf(projectIds)].filter(Boolean).join(' · ') : text
  }
  return { choicesOf, say, sayDetail, namesOf }
}
