import type { OwnField } from '@banyan/domain'
import { describe, expect, it } from 'vitest'
import { changeOf, firstTicks } from '../src/billing/cash'
import { daysBetween, percent } from '../src/dashboard/numbers'
import { actionOfDrop, byUrgency, neighbour } from '../src/dispatch/board'
import { pollOf, shareDone, stepOf } from '../src/imports/imports'
import { elevation } from '../src/organisation/elevation'
import { cellsOf, dutiesOf, mondayOf, monthGrid, repeated, weekFrom } from '../src/schedule/roster'
import { fieldRequest, kindsOf } from '../src/settings/ownFields'
import { recordOfOwn, sentOfOwn, specsOfOwn } from '../src/shared/ownFields'
import { dayEnd, dayStart } from '../src/shared/days'
import { contentOfForm, valuesOf, type FieldSpec } from '../src/shared/fields'
import { newestFirst, pollOf as pollOfExports, shareDone as shareWritten, sizeOf, type Export } from '../src/exports/exports'
import { fromAddress, toAddress } from '../src/shared/useFilter'
import { csvCell } from '../src/shared/useExport'
import { contentOf, partsOf, type ActionForm } from '../src/tickets/actions'

describe('the board', () => {
  it('puts urgent ones first, then whose time ends first', () => {
    const ticket = (id: string, priority: 'HIGH' | 'MEDIUM', createdAt: string) => ({ id, priority, createdAt, status: 'PENDING' }) as never
    const sorted = [ticket('a', 'MEDIUM', '2026-11-25T07:00:00Z'), ticket('b', 'HIGH', '2026-11-25T08:00:00Z'), ticket('c', 'HIGH', '2026-11-25T07:30:00Z')].sort(byUrgency(() => undefined))
    expect(sorted.map(({ id }: { id: string }) => id)).toEqual(['c', 'b', 'a'])
  })
  it('knows what dropping a card means', () => {
    expect(actionOfDrop('PENDING', 'ASSIGNED')).toBe('assign')
    expect(actionOfDrop('ACCEPTED', 'PENDING')).toBe('recall')
    expect(actionOfDrop('IN_PROGRESS', 'SUSPENDED')).toBe('suspend')
    expect(actionOfDrop('SUSPENDED', 'IN_PROGRESS')).toBe('resume')
    expect(actionOfDrop('PENDING', 'COMPLETED')).toBeUndefined()
  })
  it('moves between cards, over empty columns', () => {
    const columns = [['1', '2'], [], ['3']]
    expect(neighbour(columns, '1', 'ArrowDown')).toBe('2')
    expect(neighbour(columns, '2', 'ArrowRight')).toBe('3')
    expect(neighbour(columns, '3', 'ArrowLeft')).toBe('1')
    expect(neighbour(columns, '2', 'ArrowDown')).toBeUndefined()
  })
})

describe('the cash desk', () => {
  it('takes exactly the amount when nothing was typed', () => expect(changeOf('63.34', '')).toEqual({ change: '0.00', missing: '0.00', valid: true }))
  it('gives change, and says what is missing', () => {
    expect(changeOf('63.34', '100')).toEqual({ change: '36.66', missing: '0.00', valid: true })
    expect(changeOf('63.34', '63.33')).toEqual({ change: '0.00', missing: '0.01', valid: false })
    expect(changeOf('63.34', '63.34').valid).toBe(true)
  })
  it('takes nothing for nothing, and no nonsense', () => {
    expect(changeOf('0.00', '').valid).toBe(false)
    expect(changeOf('10.00', '1e3').valid).toBe(false)
    expect(changeOf('10.00', '10.005').valid).toBe(false)
  })
  it('ticks what can be paid, of one project', () => {
    const bill = (id: string, projectId: string, pay = true) => ({ id, projectId, availableActions: pay ? ['pay'] : [] })
    expect([...firstTicks([bill('1', 'a', false), bill('2', 'a'), bill('3', 'b'), bill('4', 'a')])]).toEqual(['2', '4'])
    expect([...firstTicks([bill('1', 'a'), bill('2', 'a')], '2')]).toEqual(['2'])
  })
})

describe('filters in the address', () => {
  const BEGINNING = { q: '', status: [] as string[], page: '1' }
  it('hold only what differs from the beginning, and come back', () => {
    const filter = { q: '漏', status: ['PENDING', 'ASSIGNED'], page: '1' }
    expect(toAddress(filter, BEGINNING)).toEqual({ q: '漏', status: ['PENDING', 'ASSIGNED'] })
    expect(fromAddress({ q: '漏', status: 'PENDING', unknown: 'x' }, BEGINNING)).toEqual({ q: '漏', status: ['PENDING'], page: '1' })
  })
  it('turn business days into instants, the last one inclusive', () => {
    expect(dayStart('2026-11-25')).toBe('2026-11-25T00:00:00+08:00')
    expect(dayEnd('2026-12-31')).toBe('2027-01-01T00:00:00+08:00')
    expect(dayEnd('')).toBeUndefined()
  })
})

describe('what is sent', () => {
  const FIELDS: FieldSpec[] = [{ key: 'name', label: '' }, { key: 'minutes', label: '', type: 'number' }, { key: 'price', label: '', type: 'money' }, { key: 'active', label: '', type: 'check' }, { key: 'code', label: '', disabled: true }]
  it('is money as text, numbers as numbers, and nothing for what is empty', () => {
    const values = valuesOf(FIELDS, { name: ' 水管 ', minutes: 30, price: '12.50', active: true, code: 'x' })
    expect(contentOfForm(FIELDS, values)).toEqual({ name: '水管', minutes: 30, price: '12.50', active: true })
    expect(['60.000000', '60.125000', '60.00', '7'].map((price) => valuesOf(FIELDS, { price }).price)).toEqual(['60.00', '60.125', '60.00', '7'])
    expect(contentOfForm(FIELDS, valuesOf(FIELDS))).toEqual({ name: undefined, minutes: undefined, price: undefined, active: false })
  })
  it('returns materials of one requisition at a time', () => {
    const taken = [{ requisitionId: '1', itemId: 'a', quantity: '1' }, { requisitionId: '2', itemId: 'b', quantity: '1' }]
    expect(partsOf('return-materials', taken).map((part) => contentOf('return-materials', {} as ActionForm, part, String))).toEqual([
      { requisitionId: '1', lines: [{ itemId: 'a', quantity: '1' }] },
      { requisitionId: '2', lines: [{ itemId: 'b', quantity: '1' }] },
    ])
    expect(partsOf('complete', taken)).toEqual([taken])
    expect(partsOf('complete', [])).toEqual([[]])
  })
  it('is no formula to a table program', () => {
    expect(csvCell('=1+1')).toBe("'=1+1")
    expect(csvCell('-12.50')).toBe('-12.50')
    expect(csvCell('a,"b"')).toBe('"a,""b"""')
  })
})

describe('exports in the background', () => {
  const one = (more: Partial<Export>): Export => ({ id: '1', subject: 'tickets', fileName: 'a.csv', state: 'RUNNING', total: 1203, done: 1000, size: '0', requestedAt: '2026-11-26T05:00:00Z', ...more })
  it('are asked for again while one is written', () => {
    expect(pollOfExports([one({ state: 'DONE' }), one({ state: 'WAITING' })])).toBeGreaterThan(0)
    expect(pollOfExports([one({ state: 'DONE' }), one({ state: 'FAILED' })])).toBe(0)
    expect(pollOfExports(undefined)).toBe(0)
  })
  it('say how much is written', () => {
    expect([one({}), one({ total: 0, done: 0 }), one({ state: 'DONE', total: 0, done: 0 })].map(shareWritten)).toEqual([83, 0, 100])
    expect([200, 300_000, 4_600_000].map(sizeOf)).toEqual(['1 KB', '293 KB', '4.4 MB'])
  })
  it('of all lists stand together, the newest first', () => expect(newestFirst([one({}), one({ id: '2', requestedAt: '2026-11-26T06:00:00Z' })]).map(({ id }) => id)).toEqual(['2', '1']))
})

describe('pictures', () => {
  it('an elevation has units from left to right and storeys from the roof down', () => {
    const [first, second] = elevation([{ id: '1', unit: '10单元', floor: 1 }, { id: '2', unit: '2单元', floor: 1, number: '102' }, { id: '3', unit: '2单元', floor: 2 }, { id: '4', unit: '2单元', floor: 1, number: '101' }])
    expect([first?.unit, second?.unit]).toEqual(['2单元', '10单元'])
    expect(first?.storeys.map(({ floor, houses }) => [floor, ...houses.map(({ id }) => id)])).toEqual([[2, '3'], [1, '4', '2']])
  })
  it('days without anything are shown, shares of nothing are not', () => {
    expect(daysBetween('2026-11-29', '2026-12-01')).toEqual(['2026-11-29', '2026-11-30', '2026-12-01'])
    expect(percent(1, 3)).toBe('33.3%')
    expect(percent(0, 0)).toBe('—')
  })
})

describe('the roster', () => {
  const DUTIES = [{ day: '2026-11-23', staffId: '1', shiftId: 'a' }, { day: '2026-11-23', staffId: '1', shiftId: 'b' }, { day: '2026-11-29', staffId: '2', shiftId: 'a' }]
  it('has weeks that begin on Monday, also over the end of a year', () => {
    expect(mondayOf('2026-11-26')).toBe('2026-11-23')
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(weekFrom(mondayOf('2027-01-01'))).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'])
  })
  it('keeps two shifts of somebody on one day', () => {
    expect(cellsOf(DUTIES)['1/2026-11-23']).toEqual(['a', 'b'])
    expect(dutiesOf(cellsOf(DUTIES))).toEqual(DUTIES)
  })
  it('is repeated for those who are still there', () => expect(repeated(DUTIES, 7, new Set(['2']))).toEqual({ '2/2026-12-06': ['a'] }))
  it('months have their days below the right weekday', () => {
    expect(monthGrid(2026, 11).indexOf('2026-11-01')).toBe(6)
    expect(monthGrid(2028, 2).filter(Boolean)).toHaveLength(29)
  })
})

describe('an import', () => {
  it('goes from the file over the check to the end', () => {
    expect(stepOf()).toBe('choose')
    expect(stepOf({ state: 'RUNNING', mode: 'DRY_RUN' })).toBe('check')
    expect(stepOf({ state: 'REFUSED', mode: 'ALL_OR_NOTHING' })).toBe('check')
    expect(stepOf({ state: 'RUNNING', mode: 'GOOD_ROWS' })).toBe('done')
  })
  it('is asked for again while it runs, and no longer', () => expect([pollOf({ state: 'RUNNING' }) > 0, pollOf({ state: 'CHECKED' }), pollOf()]).toEqual([true, 0, 0]))
  it('tells how far it is', () => expect(shareDone({ progress: { done: 1, total: 3 } })).toBe(33))
})

describe('own fields', () => {
  it('only those to choose from have choices, one a line', () => {
    expect(fieldRequest({ label: '朝向', type: 'CHOICE', choiceText: '东\n\n 南 ' }).choices).toEqual(['东', '南'])
    expect(fieldRequest({ label: '备注', type: 'TEXT', choiceText: '东' }).choices).toEqual([])
  })
  it('belong to kinds and to categories of tickets, which are sent together', () => {
    expect(kindsOf('TICKET', ['REPAIR', 'lock-change'])).toEqual({ sorts: ['REPAIR'], categories: ['lock-change'] })
    expect(fieldRequest({ label: '门禁卡号', type: 'TEXT', sorts: ['REPAIR'], categories: ['lock-change'] })).toEqual({ label: '门禁卡号', type: 'TEXT', kinds: ['REPAIR', 'lock-change'], choices: [] })
  })
  it('stand in a form with the input for their type, where the platform says what is wrong with them', () => {
    const fields: OwnField[] = [{ code: 'card', label: '门禁卡号', type: 'TEXT', required: true }, { code: 'sides', label: '朝向', type: 'CHOICES', choices: ['东', '南'] }, { code: 'covered', label: '保修期内', type: 'BOOLEAN' }]
    const specs = specsOfOwn(fields, { yes: '是', no: '否' })
    expect(specs.map(({ key, type = 'text' }) => `${key} ${type}`)).toEqual(['fields/card text', 'fields/sides checks', 'fields/covered select'])
    const begun = valuesOf(specs, recordOfOwn(fields, { card: '12', sides: '东,南' }))
    expect(begun).toEqual({ 'fields/card': '12', 'fields/sides': ['东', '南'], 'fields/covered': '' })
    expect(sentOfOwn(specs, { ...begun, 'fields/covered': 'true', 'fields/card': ' 13 ' })).toEqual({ card: '13', sides: '东,南', covered: 'true' })
    expect(sentOfOwn(specs, { 'fields/card': '', 'fields/sides': [] })).toEqual({})
  })
})
