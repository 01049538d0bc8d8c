import { describe, expect, it } from 'vitest'
import { byDeadline, deadlineOf, timeLeft, urgencyOf, usedShare, type Timed } from '../src/deadline'

const AT = '2026-11-25T08:00:00Z'
const start = Date.parse(AT)
const PROMISE = { responseMinutes: 30, resolutionMinutes: 240 }
const ticket = (more: Partial<Timed>): Timed => ({ status: 'ASSIGNED', createdAt: AT, ...more })

describe('the next deadline', () => {
  it('is the answer, within the response time, while nobody has accepted', () => {
    expect(deadlineOf(ticket({}), PROMISE)).toEqual({ step: 'accept', from: start, at: start + 30 * 60_000 })
    expect(deadlineOf(ticket({ status: 'PENDING' }), PROMISE)?.step).toBe('accept')
  })
  it('is the end of the agreed slot once accepted', () => {
    expect(deadlineOf(ticket({ status: 'ACCEPTED', appointmentTo: '2026-11-25T10:00:00Z' }), PROMISE)).toEqual({ step: 'visit', from: start, at: Date.parse('2026-11-25T10:00:00Z') })
  })
  it('is the end of the work without a slot and on site', () => {
    expect(deadlineOf(ticket({ status: 'ACCEPTED' }), PROMISE)?.step).toBe('finish')
    expect(deadlineOf(ticket({ status: 'IN_PROGRESS', appointmentTo: '2026-11-25T10:00:00Z' }), PROMISE)).toEqual({ step: 'finish', from: start, at: start + 240 * 60_000 })
  })
  it('is counted by the clock of the round, which stood still while the ticket waited', () => {
    expect(deadlineOf(ticket({ clockSince: '2026-11-25T09:00:00Z' }), PROMISE)).toEqual({ step: 'accept', from: start + 3_600_000, at: start + 90 * 60_000 })
  })
  it('is no second answer for what was accepted and then given to somebody else', () => {
    expect(deadlineOf(ticket({ status: 'ASSIGNED', clockAnswered: '2026-11-25T08:10:00Z' }), PROMISE)?.step).toBe('finish')
  })
  it('is what the desk wants, before what the category promises', () => {
    expect(deadlineOf(ticket({ status: 'IN_PROGRESS', dueAt: '2026-11-26T00:00:00Z' }), PROMISE)?.at).toBe(Date.parse('2026-11-26T00:00:00Z'))
  })
  it.each(['SUSPENDED', 'COMPLETED', 'CLOSED', 'CANCELLED', 'AWAITING_PAYMENT'] as const)('is none for what is %s', (status) => {
    expect(deadlineOf(ticket({ status }), PROMISE)).toBeUndefined()
  })
  it('is none where nothing was promised', () => {
    expect(deadlineOf(ticket({ status: 'IN_PROGRESS' }), { responseMinutes: 0 })).toBeUndefined()
  })
})

describe('the colour of a deadline', () => {
  it('changes when three quarters are gone, and when it is over', () => {
    const deadline = deadlineOf(ticket({}), PROMISE)!
    expect([22, 23, 30, 31].map((minutes) => urgencyOf(deadline, start + minutes * 60_000))).toEqual(['go', 'warn', 'warn', 'bad'])
    expect(usedShare(deadline, start + 60 * 60_000)).toBe(1)
  })
})

describe('my list', () => {
  it('begins with what is due first and ends with what rests, the older first', () => {
    const late = ticket({ createdAt: '2026-11-25T07:00:00Z' })
    const soon = ticket({})
    const rests = ticket({ status: 'SUSPENDED', createdAt: '2026-11-25T06:00:00Z' })
    const restsLonger = ticket({ status: 'SUSPENDED', createdAt: '2026-11-25T05:00:00Z' })
    expect(byDeadline([rests, soon, restsLonger, late], () => PROMISE)).toEqual([late, soon, restsLonger, rests])
  })
})

describe('time left', () => {
  it('counts down in whole minutes and then counts what is over', () => {
    expect(timeLeft(start + 90 * 60_000 + 59_000, start)).toEqual({ late: false, days: 0, hours: 1, minutes: 30 })
    expect(timeLeft(start - 25 * 3_600_000, start)).toEqual({ late: true, days: 1, hours: 1, minutes: 0 })
    expect(timeLeft(start, start)).toEqual({ late: false, days: 0, hours: 0, minutes: 0 })
  })
})
