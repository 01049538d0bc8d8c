import { describe, expect, it } from 'vitest'
import { atHour, clock, day, dayAndClock, daysFromToday, leaves, noteOf, spokenSlot, stations, suggest, type CategoryTreeNode } from '../src'

const words = { today: '今天', tomorrow: '明天', yesterday: '昨天', monthDay: (month: number, date: number) => `${month}月${date}日` }

describe('times', () => {
  it('are those of the project, whatever the device is set to', () => {
    expect(dayAndClock('2026-11-22T18:30:00Z')).toBe('2026-11-23 02:30')
    expect(day('2026-11-22T15:59:59Z')).toBe('2026-11-22')
    expect(clock('2026-11-22T16:00:00Z')).toBe('00:00')
  })
  it('count days by the calendar and not by 24 hours', () => {
    expect(daysFromToday('2026-11-22T16:00:00Z', '2026-11-22T15:59:00Z')).toBe(1)
  })
  it('are said as people say them', () => {
    const now = '2026-11-22T02:00:00Z'
    expect(spokenSlot('2026-11-23T06:00:00Z', '2026-11-23T08:00:00Z', words, now)).toBe('明天 14:00–16:00')
    expect(spokenSlot('2027-01-02T06:00:00Z', '2027-01-02T08:00:00Z', words, now)).toBe('2027 1月2日 14:00–16:00')
  })
  it('of an hour name their offset', () => {
    expect(atHour('2026-11-23', 9)).toBe('2026-11-23T09:00:00+08:00')
  })
})

describe('T3 progress like a parcel', () => {
  const times = { createdAt: '1', assignedAt: '2', acceptedAt: '3', arrivedAt: '4', completedAt: '5' }
  const states = (ticket: Parameters<typeof stations>[0]) => stations(ticket).map(({ state }) => state)

  it('passes the stations in order', () => {
    expect(states({ status: 'ACCEPTED', times })).toEqual(['past', 'past', 'now', 'ahead', 'ahead', 'ahead'])
  })
  it('stays where it was while suspended', () => {
    expect(states({ status: 'SUSPENDED', times })[3]).toBe('now')
    expect(states({ status: 'SUSPENDED', times: { createdAt: '1', acceptedAt: '3' } })[2]).toBe('now')
  })
  it('hides times of an earlier round', () => {
    expect(stations({ status: 'PENDING', times }).at(4)?.at).toBeUndefined()
  })
})

describe('T2 the type is suggested from words', () => {
  const leaf = (code: string, nameZh: string, kind = 'REPAIR'): CategoryTreeNode => ({ category: { code, nameZh, nameEn: code, leaf: true, active: true, kind } })
  const tree: CategoryTreeNode[] = [
    { category: { code: 'repair', nameZh: '报修', nameEn: 'Repairs', leaf: false }, children: [leaf('pipe-leak', '水管漏水'), leaf('door-window', '门窗'), leaf('lock', '换锁', 'PAID_SERVICE')] },
    { category: { code: 'off', nameZh: '停用', leaf: true, active: false } },
  ]
  const all = leaves(tree)

  it('offers active leaves with the way to them', () => {
    expect(all.map(({ code, pathZh }) => [code, ...pathZh])).toEqual([['pipe-leak', '报修'], ['door-window', '报修'], ['lock', '报修']])
  })
  it.each([
    ['厨房水龙头一直滴水', 'pipe-leak'],
    ['阳台的窗户关不上', 'door-window'],
    ['The kitchen tap drips', 'pipe-leak'],
    ['门锁坏了,钥匙转不动', 'lock'],
  ])('%s → %s', (text, code) => {
    expect(suggest(text, all)[0]?.code).toBe(code)
  })
  it('stays silent when nothing fits', () => {
    expect(suggest('你好你好', all)).toEqual([])
    expect(suggest('门', all)).toEqual([])
  })
})

describe('the timeline', () => {
  it('says amounts of bills as amounts, and leaves words alone', () => {
    expect(noteOf({ what: 'BILL_PAID', note: '1280.5' })).toBe('¥1,280.50')
    expect(noteOf({ what: 'BILL_VOIDED', note: '开错了' })).toBe('开错了')
    expect(noteOf({ what: 'COMPLETE', note: '50.00' })).toBe('50.00')
    expect(noteOf({ what: 'BILL_PAID' })).toBeUndefined()
  })
})
