import type { PatrolSchemas } from '@banyan/api'
import { computed, reactive, watch, type Ref } from 'vue'
import type { Shot } from '../visit/PhotoTaker.vue'

export type CheckItem = PatrolSchemas['CheckItem']

/** What was found at one check item. */
export interface Answer {
  choice: string
  number: string
  text: string
  shots: Shot[]
}

const decimal = (text: string): string => text.trim().replace(',', '.')
const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(decimal(text))

/** Whether an answer says that something is wrong, as the standard sees it. Only to ask for a photo; the platform judges. */
export function looksAbnormal(item: CheckItem, { choice, number }: Answer): boolean {
  if (item.kind === 'CHOICE') return item.options?.some((option) => option.value === choice && option.abnormal) ?? false
  if (item.kind !== 'NUMBER' || !isNumber(number)) return false
  const value = Number(decimal(number))
  return (item.minimum !== undefined && value < Number(item.minimum)) || (item.maximum !== undefined && value > Number(item.maximum))
}

/** Whether an answer is there, in the form its item wants. */
export function isAnswered(item: CheckItem, answer: Answer): boolean {
  switch (item.kind) {
    case 'CHOICE':
      return !!answer.choice
    case 'NUMBER':
      return isNumber(answer.number)
    case 'PHOTO':
      return answer.shots.length > 0
    default:
      return !!answer.text.trim()
  }
}

/** A check list 巡检项 while it is filled in: what is usually so is filled in already. */
export function useChecklist(items: Ref<readonly CheckItem[]>) {
  const answers = reactive<Record<string, Answer>>({})
  watch(items, (all) => all.forEach((item) => (answers[item.id] ??= { choice: item.options?.find(({ abnormal }) => !abnormal)?.value ?? '', number: '', text: '', shots: [] })), { immediate: true })
  const abnormal = computed(() => items.value.filter((item) => answers[item.id] && looksAbnormal(item, answers[item.id]!)))
  const missing = computed(() => items.value.filter((item) => item.required && !(answers[item.id] && isAnswered(item, answers[item.id]!))))
  /** What is abnormal is shown: the repairer wants to see it. */
  const unproved = computed(() => abnormal.value.filter((item) => !answers[item.id]?.shots.length))

  function results(): PatrolSchemas['Result'][] {
    return items.value
      .filter((item) => isAnswered(item, answers[item.id]!))
      .map((item) => {
        const answer = answers[item.id]!
        return {
          itemId: item.id,
          ...(item.kind === 'CHOICE' ? { choice: answer.choice } : {}),
          ...(item.kind === 'NUMBER' ? { number: decimal(answer.number) } : {}),
          ...(item.kind === 'TEXT' ? { text: answer.text.trim() } : {}),
        }
      })
  }
  return { answers, abnormal, missing, unproved, results }
}
