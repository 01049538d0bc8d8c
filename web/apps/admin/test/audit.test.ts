import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { common } from '@banyan/i18n'
import { describe, expect, it } from 'vitest'
import { CODES, MACHINE_COLUMNS } from '../src/audit/codes'
import { codeOf, columnsOf, gistOf, pageOf, sentenceOf, subjectOf, valueOf, type Speech } from '../src/audit/sentence'
import { COLUMNS, MACHINERY, TABLES } from '../src/audit/tables'
import { DEEDS, THINGS } from '../src/audit/words'
import { texts } from '../src/texts'

const root = resolve(import.meta.dirname, '../../../..')
const SERVICES = ['user', 'ticket', 'billing', 'inventory', 'patrol', 'notice']

/** What services change on behalf of each other. */
function between(): string[] {
  const folders = [...SERVICES.map((service) => `${service}-service`), 'common/contract', 'common/starter'].map((module) => resolve(root, module, 'src/main/java'))
  const sources = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => resolve(folder, name))).filter((path) => path.endsWith('.java'))
  return sources.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/@(Post|Put|Delete)Mapping\("(\/internal\/[^"]+)"/g)].map(([, method, address]) => `${method!.toUpperCase()} ${address}`))
}

/** Every operation of the platform that changes something. */
function operations(): string[] {
  return SERVICES.flatMap((service) => {
    const { paths } = JSON.parse(readFileSync(resolve(root, `docs/openapi/${service}-service.json`), 'utf8')) as { paths: Record<string, object> }
    return Object.entries(paths)
      .filter(([path]) => path.startsWith('/api/'))
      .flatMap(([path, methods]) => Object.keys(methods).filter((method) => method !== 'get').map((method) => `${method.toUpperCase()} ${path}`))
  })
}

function migrations(service: string): string {
  const folder = resolve(root, `${service}-service/src/main/resources/db/migration`)
  return readdirSync(folder).map((name) => readFileSync(resolve(folder, name), 'utf8')).join('\n')
}

const tables = (): string[] => SERVICES.flatMap((service) => [...migrations(service).matchAll(/create table (?:if not exists )?`?(\w+)/gi)].map(([, name]) => name!))

/** Every column of the tables that people look for, with the type that the migrations give it. */
function columns(): { table: string; name: string; type: string }[] {
  const of = (table: string, lines: string) => [...lines.matchAll(/(?:^|add column)\s+`?([a-z]\w*)`?\s+([A-Z]+(?:\(\d+\))?)/gm)].map(([, name, type]) => ({ table, name: name!, type: type! }))
  return SERVICES.flatMap((service) => {
    const text = migrations(service).replace(/\badd column\b/gi, 'add column')
    const made = [...text.matchAll(/create table (?:if not exists )?`?(\w+)`?\s*\((.*?)\n\)/gis)].flatMap(([, table, lines]) => of(table!, lines!))
    const added = [...text.matchAll(/alter table `?(\w+)`?\s+(.*?);/gis)].flatMap(([, table, lines]) => of(table!, lines!))
    return [...made, ...added.filter(({ name }) => name !== 'column')]
  }).filter(({ table }) => !MACHINERY.includes(table))
}

const found = (messages: unknown, key: string): unknown => key.split('.').reduce((at: unknown, part) => (at as Record<string, unknown> | undefined)?.[part], messages)

/** What the office says for a key, in one language. */
const speechOf = (language: 'zh-CN' | 'en'): Speech => ({
  yes: '是',
  no: '否',
  hidden: '已加密',
  none: '—',
  comma: common[language].comma,
  count: (n) => `${n} 个`,
  bulky: '内容较多',
  english: language === 'en',
  text: (key) => {
    const text = found(texts[language], key) ?? found(common[language], key)
    return typeof text === 'string' ? text : undefined
  },
})

describe('an entry of the record is a sentence', () => {
  it('for every operation that changes something, in both languages', () => {
    const all = [...operations(), ...between()]
    expect(between()).toContain('POST /internal/files/claims')
    expect(all.length).toBeGreaterThan(150)
    expect(all.filter((operation) => !sentenceOf(operation, false) || !sentenceOf(operation, true))).toEqual([])
  })
  it('no word is kept for what is gone', () => {
    const said = [...operations(), ...between()].map((operation) => operation.replace(/\{[^}]+\}\/?/g, '').replace(/\/operations\/[^/]+/, ''))
    expect(Object.keys(THINGS).filter((path) => !said.some((operation) => operation.includes(`/${path}`)))).toEqual([])
    const actions = Object.keys(DEEDS).filter((deed) => !/^[A-Z]/.test(deed))
    expect(actions.filter((action) => !said.some((operation) => operation.endsWith(`/actions/${action}`)))).toEqual([])
  })
  it('says how and to what', () => {
    expect(sentenceOf('PUT /api/v1/owners/{id}', false)).toBe('修改业主')
    expect(sentenceOf('POST /api/v1/tickets/{id}/actions/assign', false)).toBe('工单：派单')
    expect(sentenceOf('POST /api/v1/owners/{ownerId}/actions/reveal', true)).toBe('Owner: shown whole')
    expect(sentenceOf('POST /api/v1/operations/user-service/jobs/{name}/actions/run', false)).toBe('后台任务：立即执行')
    expect(sentenceOf('POST /api/v1/me/sign-out', false)).toBe('退出本人登录')
  })
  it('is left to the operation itself when nobody has named it', () => expect(sentenceOf('POST /api/v1/new-things', false)).toBeUndefined())
})

describe('what was changed', () => {
  it('every table has a name, or is of the machinery', () => {
    const all = new Set(tables())
    expect(all.size).toBeGreaterThan(80)
    expect([...all].filter((table) => !TABLES[table] && !MACHINERY.includes(table))).toEqual([])
  })
  it('leaves out what names the row, unless there is nothing else', () => {
    expect(columnsOf({ columns: [{ name: 'id', after: '1' }, { name: 'title', after: 'a' }] }).map(({ name }) => name)).toEqual(['title'])
    expect(columnsOf({ columns: [{ name: 'id', after: '1' }] })).toHaveLength(1)
  })
  it('leaves out keys that are masked, and tells first what people know', () => {
    expect(columnsOf({ columns: [{ name: 'house_id', after: '251580********9776' }, { name: 'assignee_id', after: '7' }] }).map(({ name }) => name)).toEqual(['assignee_id'])
    const counter = { table: 'sign_in_attempt', row: 'id=1', columns: [{ name: 'failed', after: '1' }] }
    expect(gistOf([counter, { table: 'ticket', row: 'id=2', columns: [{ name: 'status', after: 'ASSIGNED' }, { name: 'assigned_at', after: 'x' }] }, { table: 'ticket_timeline', row: 'id=3' }], false)).toEqual({ table: '工单', fields: ['状态'], more: 1 })
    expect(gistOf([counter], false)).toBeUndefined()
    const many = ['name', 'kind', 'phone', 'code', 'note'].map((name) => ({ name, after: 'x' }))
    expect(gistOf([{ table: 'owner', row: 'id=1', columns: many }], false)?.fields).toEqual(['名称', '类型', '电话', '编码', '…'])
  })
  it('every column has a name, or is of the machinery', () => {
    const all = columns()
    expect(all.length).toBeGreaterThan(400)
    const said = ({ name }: { name: string }) => COLUMNS[name] || MACHINE_COLUMNS.has(name) || name.endsWith('_id') || columnsOf({ columns: [{ name, after: 'x' }, { name: 'title', after: 'y' }] }).length === 1
    expect([...new Set(all.filter((column) => !said(column)).map(({ table, name }) => `${table}.${name}`))]).toEqual([])
  })
  it('every column that holds codes has words for them', () => {
    const all = columns().filter(({ name, type }) => /^VARCHAR\((\d|1\d|2\d|3\d|40)\)$/.test(type) && /(^|_)(kind|status|state|what|relation|purpose|mode|type|channel|method|priority|severity|stage|step|skill|outcome)$/.test(name) && !MACHINE_COLUMNS.has(name))
    expect(all.length).toBeGreaterThan(50)
    expect(all.map(({ table, name }) => `${table}.${name}`).filter((column) => !CODES[column])).toEqual([])
    const known = new Set(columns().map(({ table, name }) => `${table}.${name}`))
    expect(Object.keys(CODES).filter((column) => !known.has(column))).toEqual([])
  })
  it('no code leads to a text that is not there', () => {
    const groups = [...new Set(Object.values(CODES).filter((group) => typeof group === 'string'))]
    for (const language of ['zh-CN', 'en'] as const) expect(groups.filter((group) => typeof (found(texts[language], group) ?? found(common[language], group)) !== 'object')).toEqual([])
  })
  it('codes are read in both languages, several of them too, and one without a word stays', () => {
    expect(codeOf('owner', 'kind', 'PERSON', speechOf('zh-CN'))).toBe('个人')
    expect(valueOf('TENANT', 'owner_house', 'relation', speechOf('zh-CN'))).toBe('租户')
    expect(valueOf('REPORT,PAY,SEE_BILLS', 'owner_house', 'may', speechOf('en'))).toBe('report, pay, see bills')
    expect(valueOf('SUSPENDED', 'ticket', 'status', speechOf('zh-CN'))).toBe('已挂起')
    expect(valueOf('NEW_ONE', 'ticket', 'status', speechOf('zh-CN'))).toBe('NEW_ONE')
    expect(valueOf('PERSON', 'owner', 'name', speechOf('zh-CN'))).toBe('PERSON')
  })
  it('is read as people say it', () => {
    const read = (value: string | undefined, column = 'name') => valueOf(value, 'owner', column, speechOf('zh-CN'))
    expect(['true', '***', undefined, '12.50', '2026-11-26T05:33:14.341246', '2026-11-26'].map((value) => read(value))).toEqual(['是', '已加密', '—', '12.50', '2026-11-26 13:33', '2026-11-26'])
    expect(read('25158****9776,25159****0001', 'file_ids')).toBe('2 个')
    expect(read('[{"name":"机房温度","kind":"NUMBER"},{"name":"噪声"}]', 'items')).toBe('机房温度、噪声')
    expect(read('[{"name":"机房温度","kind":"NUM…', 'items')).toBe('内容较多')
  })
  it('leads to its page while it is there', () => {
    expect(pageOf({ table: 'ticket', row: 'id=42', action: 'CHANGED' })).toBe('/tickets/42')
    expect(pageOf({ table: 'ticket', row: 'id=42', action: 'REMOVED' })).toBeUndefined()
    expect(pageOf({ table: 'owner_house', row: 'owner_id=1,house_id=2', action: 'ADDED' })).toBeUndefined()
    expect(subjectOf({ table: 'owner', row: 'id=71' })).toBe('owner:id=71')
  })
})
