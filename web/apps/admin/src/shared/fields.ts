/** One field of a form. Amounts stay text, as the platform takes them. */
export interface FieldSpec {
  key: string
  label: string
  /** `checks` is any number of the choices, `decimal` a number as text. */
  type?: 'text' | 'money' | 'number' | 'decimal' | 'select' | 'check' | 'checks' | 'area' | 'date' | 'time' | 'password'
  choices?: { value: string; label: string }[]
  required?: boolean
  hint?: string
  /** Most characters. */
  most?: number
  whole?: boolean
  disabled?: boolean
}

export type FormValues = Record<string, string | boolean | string[]>

/** An amount without the zeros that nobody typed: `60.000000` is 60.00. */
const shortened = (amount: string): string => amount.replace(/(\.\d\d)(\d*?)0+$/, '$1$2')

/** What a form begins with: what is there, as text. */
export function valuesOf(fields: FieldSpec[], source: object = {}): FormValues {
  const from = source as Record<string, unknown>
  const valueOf = ({ key, type }: FieldSpec): FormValues[string] => {
    if (type === 'check') return Boolean(from[key] ?? false)
    if (type === 'money' && from[key]) return shortened(String(from[key]))
    return type === 'checks' ? [...((from[key] as string[] | undefined) ?? [])] : String(from[key] ?? '')
  }
  return Object.fromEntries(fields.map((field) => [field.key, valueOf(field)]))
}

/** What is sent: numbers as numbers, nothing for what was left empty. */
export function contentOfForm(fields: FieldSpec[], values: FormValues): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .filter(({ disabled }) => !disabled)
      .map(({ key, type }) => {
        const value = values[key]
        if (typeof value === 'boolean' || Array.isArray(value)) return [key, value]
        const text = (value ?? '').trim()
        if (!text) return [key, undefined]
        return [key, type === 'number' ? Number(text) : text]
      }),
  )
}
