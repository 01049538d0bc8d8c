import { body } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRead } from '../shared/useRead'
import { scopeWords } from './scopes'

/** What an integration may be given, in words. Who may not read the catalogue of permissions sees their names. */
export function useScopes() {
  const { locale } = useI18n()
  const { api } = usePlatform()
  const scopes = useRead(['integrators', 'scopes'], () => body(api.GET('/api/v1/integrators/scopes')))
  const catalogue = useRead(['permissions'], () => body(api.GET('/api/v1/permissions')).catch(() => ({ items: [] })))
  const items = computed(() => catalogue.data.value?.items ?? [])
  const choices = computed(() => scopeWords(scopes.data.value?.items ?? [], items.value, locale.value === 'en'))
  const say = (held: string[] = []): string[] => scopeWords(held, items.value, locale.value === 'en').map(({ label }) => label)
  return { scopes, choices, say }
}
