import { choicesOf, type OwnField } from '@banyan/domain'
import { contentOfForm, type FieldSpec, type FormValues } from './fields'

export interface YesNo {
  yes: string
  no: string
}

/** In a form a field stands under the place where the platform says what is wrong with it. */
const PLACE = 'fields/'

const choose = (choices: string[] = []): FieldSpec['choices'] => choices.map((value) => ({ value, label: value }))

function inputOf({ type, choices }: OwnField, { yes, no }: YesNo): Partial<FieldSpec> {
  switch (type) {
    case 'NUMBER':
      return { type: 'decimal' }
    case 'DATE':
      return { type: 'date' }
    case 'BOOLEAN':
      return { type: 'select', choices: [{ value: 'true', label: yes }, { value: 'false', label: no }] }
    case 'CHOICE':
      return { type: 'select', choices: choose(choices) }
    case 'CHOICES':
      return { type: 'checks', choices: choose(choices) }
    default:
      return { most: 200 }
  }
}

/** A company's own fields in a form, each with the input for its type. */
export const specsOfOwn = (fields: OwnField[], words: YesNo): FieldSpec[] => fields.map((field) => ({ key: PLACE + field.code, label: field.label, required: field.required, ...inputOf(field, words) }))

/** What such a form begins with. */
export const recordOfOwn = (fields: OwnField[], values: Record<string, string | undefined>): Record<string, unknown> => Object.fromEntries(fields.map(({ code, type }) => [PLACE + code, type === 'CHOICES' ? choicesOf(values[code]) : values[code]]))

/** What is sent of such a form: what was filled in, by the codes of the fields. */
export function contentOfOwn(content: Record<string, unknown>): Record<string, string> {
  const filled = Object.entries(content).map(([key, value]) => [key.slice(PLACE.length), Array.isArray(value) ? value.join(',') : String(value ?? '')])
  return Object.fromEntries(filled.filter(([, value]) => value))
}

/** The same of the values of a form that is part of another one. */
export const sentOfOwn = (specs: FieldSpec[], values: FormValues): Record<string, string> => contentOfOwn(contentOfForm(specs, values))
