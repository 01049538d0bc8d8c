import { body } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { computed } from 'vue'
import { useRead } from '../shared/useRead'
import { usePermissionWords } from './usePermissionWords'

/** What an integration may be given, in words. */
export function useScopes() {
  const { api } = usePlatform()
  const words = usePermissionWords()
  const scopes = useRead(['integrators', 'scopes'], () => body(api.GET('/api/v1/integrators/scopes')))
  const choices = computed(() => words.choicesOf(scopes.data.value?.items))
  return { ...words, scopes, choices }
}
