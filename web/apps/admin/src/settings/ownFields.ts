import type { UserSchemas } from '@banyan/api'

type Request = UserSchemas['FieldRequest']

/** What can have fields of the company's own. */
export const SUBJECTS = ['ASSET', 'OWNER', 'TICKET'] as const
export const TYPES = ['TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'CHOICE', 'CHOICES'] as const

/** A field as the platform takes it: the choices are lines of a text, and only fields to choose from have any. */
export function fieldRequest({ choiceText, ...content }: Record<string, unknown>, kinds?: string[]): Request {
  const choices = String(choiceText ?? '').split('\n').map((line) => line.trim()).filter(Boolean)
  const chosen = content.type === 'CHOICE' || content.type === 'CHOICES'
  return { ...content, kinds, choices: chosen ? choices : [] } as Request
}
