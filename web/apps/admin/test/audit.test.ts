import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { columnsOf, gistOf, pageOf, sentenceOf, subjectOf, valueOf } from '../src/audit/sentence'
import { MACHINERY, TABLES } from '../src/audit/tables'
import { DEEDS, THINGS } from '../src/audit/words'

const root = resolve(import.meta.dirname, '../../../..')
const SERVICES = ['user', 'ticket', 'billing', 'inventory', 'patrol', 'notice']

/** Every operation of the platform that changes something. */
function operations(): string[] {
  return SERVICES.flatMap((service) => {
    const { paths } = JSON.parse(readFileSync(resolve(root, `docs/openapi/${service}-service.json`), 'utf8')) as { paths: Record<string, object> }
    return Object.entries(paths)
      .filter(([path]) => path.startsWith('/api/'))
      .flatMap(([path, methods]) => Object.keys(methods).filter((method) => method !== 'get').map((method) => `${method.toUpperCase()} ${path}`))
  })
}

function tables(): string[] {
  const files = SERVICES.flatMap((service) => {
    const folder = resolve(root, `${service}-service/src/main/resources/db/migration`)
    return readdirSync(folder).map((name) => readFileSync(resolve(folder, name), 'utf8'))
  })
  return files.flatMap((text) => [...text.matchAll(/create table (?:if not exists )?`?(\w+)/gi)].map(([, name]) => name!))
}

describe('an entry of the record is a sentence', () => {
  it('for every operation that changes something, in both languages', () => {
    const all = operations()
    expect(all.length).toBeGreaterThan(150)
    expect(all.filter((operation) => !sentenceOf(operation, false) || !sentenceOf(operation, true))).toEqual([])
  })
  it('no word is kept for what is gone', () => {
    const said = operations().map((operation) => operation.replace(/\{[^}]+\}\/?/g, '').replace(/\/operations\/[^/]+/, ''))
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
  it('is read as people say it', () => {
    const words = { yes: '是', no: '否', hidden: '已加密', none: '—' }
    expect(['true', '***', undefined, '12.50', '2026-11-26T05:33:14.341246', '2026-11-26'].map((value) => valueOf(value, words))).toEqual(['是', '已加密', '—', '12.50', '2026-11-26 13:33', '2026-11-26'])
  })
  it('leads to its page while it is there', () => {
    expect(pageOf({ table: 'ticket', row: 'id=42', action: 'CHANGED' })).toBe('/tickets/42')
    expect(pageOf({ table: 'ticket', row: 'id=42', action: 'REMOVED' })).toBeUndefined()
    expect(pageOf({ table: 'owner_house', row: 'owner_id=1,house_id=2', action: 'ADDED' })).toBeUndefined()
    expect(subjectOf({ table: 'owner', row: 'id=71' })).toBe('owner:id=71')
  })
})
