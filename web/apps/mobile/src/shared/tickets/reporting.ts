import { body } from '@banyan/api'
import { fieldsOfCategory, type OwnField } from '@banyan/domain'
import { usePlatform } from '@banyan/ui'
import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'

const TITLE_LENGTH = 30

/** What a ticket is called: the first sentence of what was said of it. */
export const titleOf = (words: string): string => words.trim().split(/[\n。！!.；;]/)[0]!.slice(0, TITLE_LENGTH)

/** What the company asks for besides. A report goes on without when it cannot be read: the platform says what is missing. */
export function useAskedFields(category: ComputedRef<Parameters<typeof fieldsOfCategory>[1]>, values: () => Record<string, string>) {
  const { api } = usePlatform()
  const { data: own } = useQuery({ queryKey: ['fields', 'TICKET'], queryFn: () => body(api.GET('/api/v1/fields', { params: { query: { subject: 'TICKET' } } })), staleTime: 600_000 })
  const asked = computed(() => fieldsOfCategory((own.value?.items ?? []) as OwnField[], category.value))
  /** The first that has to be filled in and is not. */
  const unfilled = computed(() => asked.value.find(({ required, code }) => required && !values()[code]?.trim()))
  return { asked, unfilled }
}
