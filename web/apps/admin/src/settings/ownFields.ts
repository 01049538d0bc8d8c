import type { UserSchemas } from '@banyan/api'

type Request = UserSchemas['FieldRequest']

/** What can have fields of the company's own. */
export const SUBJECTS = ['ASSET', 'OWNER', 'TICKET'] as const
export const TYPES = ['TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'CHOICE', 'CHOICES'] as const

/** What things of a subject are: a field belongs to some of these, or to all. */
export const KINDS: Record<string, readonly string[]> = {
  ASSET: ['HOUSE', 'SHOP', 'OFFICE', 'PARKING', 'BASEMENT', 'AD_PLACE'],
  OWNER: [],
  TICKET: ['REPAIR', 'PAID_SERVICE', 'COMPLAINT', 'SUGGESTION', 'SECURITY', 'INSPECTION_FOLLOW_UP', 'ENQUIRY'],
}

/** The kinds of a field as the form shows them: of tickets the codes of categories stand for themselves. */
export function kindsOf(subject: string, kinds: string[] = []): { sorts: string[]; categories: string[] } {
  const known = KINDS[subject] ?? []
  return { sorts: kinds.filter((kind) => known.includes(kind)), categories: kinds.filter((kind) => !known.includes(kind)) }
}

/** A field as the platform takes it: the choices are lines of a text, and only fields to choose from have any. */
export function fieldRequest({ choiceText, sorts = [], categories = [], ...content }: Record<string, unknown>): Request {
  const kinds = [...(sorts as string[]), ...(categories as string[])]
  const choices = String(choiceText ?? '').split('\n').map((line) => line.trim()).filter(Boolean)
  const chosen = content.type === 'CHOICE' || content.type === 'CHOICES'
  return { ...content, kinds, choices: chosen ? choices : [] } as Request
}
