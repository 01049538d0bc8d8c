import type { UserSchemas } from '@banyan/api'
import { dayAndClock } from '@banyan/domain'
import { CODES, MACHINE_COLUMNS } from './codes'
import { COLUMNS, MACHINERY, TABLES } from './tables'
import { DEEDS, THINGS, type Word } from './words'

export type Entry = UserSchemas['AuditEntry']
export type Row = UserSchemas['Row']
export type Change = UserSchemas['Column']

const say = (word: Word, english: boolean): string => word[english ? 1 : 0]

/** The parts of `PUT /api/v1/owners/{id}`: how, to what, and which action. */
function parts(operation: string): { method: string; path: string; action: string } {
  const [method = '', address = ''] = operation.split(' ')
  const named = address.replace(/^\/(api\/v1\/)?(operations\/[^/]+\/)?/, '').split('/').filter((part) => part && !part.startsWith('{'))
  const at = named.indexOf('actions')
  return at < 0 ? { method, path: named.join('/'), action: '' } : { method, path: named.slice(0, at).join('/'), action: named.slice(at + 1).join('/') }
}

/** What was done, as a sentence; undefined when nobody has given the operation a name yet. */
export function sentenceOf(operation: string, english: boolean): string | undefined {
  const { method, path, action } = parts(operation)
  const thing = THINGS[path]
  const deed = action ? DEEDS[action] : (DEEDS[`${method} ${path}`] ?? DEEDS[method])
  if (!thing || !deed) return undefined
  if (english) return `${thing[1]}: ${deed[1]}`
  return action ? `${thing[0]}：${deed[0]}` : `${deed[0]}${thing[0]}`
}

export const tableName = (table: string, english: boolean): string => (TABLES[table] ? say(TABLES[table], english) : table)
export const columnName = (column: string, english: boolean): string => (COLUMNS[column] ? say(COLUMNS[column], english) : column)

/** Columns that name a row or who made it: the entry says that already. */
const KNOWN = new Set(['id', 'company_id', 'project_id', 'version', 'created_at', 'created_by', 'updated_at', 'changed_by', 'changed_at', 'phone_index', 'phone_idx'])

/** A key of something else, which nobody can read: numbers as long as that of an identity card are masked. */
const isBlind = ({ name, before, after }: Change): boolean => name!.endsWith('_id') && `${before ?? ''}${after ?? ''}`.includes('****')

/** What is worth reading of a row. When nothing else is there, all of it. */
export function columnsOf(row: Row): Change[] {
  const worth = (row.columns ?? []).filter((column) => !KNOWN.has(column.name!) && !MACHINE_COLUMNS.has(column.name!) && !isBlind(column))
  return worth.length ? worth : (row.columns ?? [])
}

const MOST_FIELDS = 4
/** When it was and by whom is in columns of their own. */
const BESIDES = /_(at|by)$/

/** What an entry is about in a few words: the first thing that people know, which of its fields, and how many more there are. */
export function gistOf(rows: Row[], english: boolean): { table: string; fields: string[]; more: number } | undefined {
  const known = rows.filter(({ table }) => !MACHINERY.includes(table ?? ''))
  const [first] = known
  if (!first) return undefined
  const named = columnsOf(first).filter(({ name }) => COLUMNS[name!] && !BESIDES.test(name!))
  const fields = [...new Set(named.map(({ name }) => columnName(name!, english)))]
  return { table: tableName(first.table!, english), fields: fields.length > MOST_FIELDS ? [...fields.slice(0, MOST_FIELDS), '…'] : fields, more: known.length - 1 }
}

const HIDDEN = '***'
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** What the words of values need: those of the entry, and how a text of the office is found. */
export interface Speech {
  yes: string
  no: string
  hidden: string
  none: string
  comma: string
  count: (n: number) => string
  bulky: string
  english: boolean
  /** A text of the office, or undefined when it has none of this name. */
  text: (key: string) => string | undefined
}

/** A code of a column in words; undefined when the column holds none, or one that nobody has named. */
export function codeOf(table: string, column: string, code: string, speech: Pick<Speech, 'english' | 'text'>): string | undefined {
  const group = CODES[`${table}.${column}`]
  if (typeof group === 'string') return speech.text(`${group}.${code}`)
  return group?.[code] && say(group[code], speech.english)
}

/** What is kept as JSON: the names of its parts, or only that it is much. */
function namesIn(json: string, { comma, bulky }: Speech): string {
  try {
    const parts: unknown = JSON.parse(json)
    const names = (Array.isArray(parts) ? parts : []).map((part: unknown) => (typeof part === 'object' ? ((part as { name?: string; label?: string } | null)?.name ?? (part as { label?: string } | null)?.label) : String(part)))
    return names.length && names.every(Boolean) ? names.join(comma) : bulky
  } catch {
    return bulky
  }
}

/** A value as it is read: times in the zone of the business, yes and no, codes in words; what is sealed stays so. */
export function valueOf(value: string | undefined, table: string, column: string, speech: Speech): string {
  if (value === undefined || value === null || value === '') return speech.none
  if (value === HIDDEN) return speech.hidden
  if (value === 'true' || value === 'false') return value === 'true' ? speech.yes : speech.no
  if (INSTANT.test(value)) return dayAndClock(/Z|[+-]\d\d:\d\d$/.test(value) ? value : `${value}Z`)
  if (CODES[`${table}.${column}`]) return value.split(/[, ]+/).map((code) => codeOf(table, column, code, speech) ?? code).join(speech.comma)
  if (column.endsWith('_ids')) return speech.count(value.split(',').length)
  return /^[[{]/.test(value) ? namesIn(value, speech) : value
}

/** Under which the changes of a row are found. */
export const subjectOf = ({ table, row }: Row): string => `${table}:${row}`

const PAGES: Record<string, string> = { ticket: '/tickets/', bill: '/bills/', payment: '/payments/', receipt: '/receipts/', equipment: '/equipment/', house: '/customers/', staff: '/staff/', integrator: '/integrators/' }

/** The page of what was changed, if it has one. */
export function pageOf({ table, row, action }: Row): string | undefined {
  const id = /^id=(\d+)$/.exec(row ?? '')?.[1]
  return id && action !== 'REMOVED' && PAGES[table ?? ''] ? `${PAGES[table!]}${id}` : undefined
}
