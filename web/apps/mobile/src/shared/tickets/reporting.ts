import { body } from '@banyan/api'
import { fieldsOfCategory, type OwnField } from '@banyan/domain'
import { usePlatform } from '@banyan/ui'
import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef, type Ref } from 'vue'

const TITLE_LENGTH = 30

/** What a ticket is called: the first sentence of what was said of it. */
export const titleOf = (words: string): string => (words.split(/[\n。！!.；;]/).map((one) => one.trim()).find(Boolean) ?? '').slice(0, TITLE_LENGTH)

/** The company's own fields of tickets. A report goes on without when they cannot be read: the platform says what is missing. */
export function useOwnFields(enabled: Ref<boolean> | true = true) {
  const { api } = usePlatform()
  return useQuery({ queryKey: ['fields', 'TICKET'], queryFn: () => body(api.GET('/api/v1/fields', { params: { query: { subject: 'TICKET' } } })), enabled, staleTime: 600_000 })
}

/** Which of them a ticket of that category asks for, and the first that has to be filled in and is not. */
export function useAskedFields({ data }: Pick<ReturnType<typeof useOwnFields>, 'data'>, category: ComputedRef<Parameters<typeof fieldsOfCategory>[1]>, values: () => Record<string, string>) {
  const asked = computed(() => fieldsOfCategory((data.value?.items ?? []) as OwnField[], category.value))
  const unfilled = computed(() => asked.value.find(({ required, code }) => required && !values()[code]?.trim()))
  return { asked, unfilled }
}
