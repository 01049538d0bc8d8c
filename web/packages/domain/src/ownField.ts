/** A field of a company's own 自定义字段: what a form asks for. */
export interface OwnField {
  code: string
  label: string
  type: 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'CHOICE' | 'CHOICES'
  required?: boolean
  searchable?: boolean
  active?: boolean
  /** Of a ticket: kinds of categories and codes of categories; none for all. */
  kinds?: string[]
  choices?: string[]
}

/** Those that a ticket of this category is asked for, in their order. */
export function fieldsOfCategory<F extends OwnField>(fields: readonly F[], category?: { kind?: string; code?: string }): F[] {
  if (!category) return []
  return fields.filter(({ active, kinds = [] }) => active !== false && (!kinds.length || kinds.includes(category.kind ?? '') || kinds.includes(category.code ?? '')))
}

/** What is sent: of the fields that are asked for, what was filled in. */
export function filledIn(fields: readonly OwnField[], values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(fields.map(({ code }) => [code, (values[code] ?? '').trim()]).filter(([, value]) => value))
}

/** Some of several choices travel as one text. */
export const choicesOf = (value?: string): string[] => (value ? value.split(',') : [])

/** What a field holds, as people read it. */
export function spokenField(type: OwnField['type'] | undefined, value: string | undefined, words: { yes: string; no: string; comma: string }): string {
  if (!value) return ''
  if (type === 'BOOLEAN') return value === 'true' ? words.yes : words.no
  return type === 'CHOICES' ? choicesOf(value).join(words.comma) : value
}
