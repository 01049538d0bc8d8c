import { describe, expect, it } from 'vitest'
import { isAnswered, looksAbnormal, type Answer, type CheckItem } from '../src/staff/equipment/useChecklist'
import { stampLines } from '../src/staff/visit/watermark'

describe('the watermark', () => {
  const facts = { at: Date.parse('2026-11-25T08:05:00Z'), place: '桂苑 1栋101', person: '张师傅', about: 'GY20261125-0007' }
  it('says when, where and who, in the time of the project', () => {
    expect(stampLines(facts)).toEqual(['2026-11-25 16:05', '桂苑 1栋101', '张师傅 · GY20261125-0007'])
  })
  it('adds where the phone is when it says so', () => {
    expect(stampLines({ ...facts, position: { latitude: 23.1, longitude: 113.26436 } }).at(-1)).toBe('23.10000, 113.26436')
  })
})

describe('the check list', () => {
  const answer = (more: Partial<Answer>): Answer => ({ choice: '', number: '', text: '', shots: [], ...more })
  const pressure = { id: '1', name: '压力', kind: 'NUMBER', minimum: '0.3', maximum: '0.6' } as CheckItem
  const sound = { id: '2', name: '声音', kind: 'CHOICE', options: [{ value: '正常', abnormal: false }, { value: '异响', abnormal: true }] } as CheckItem
  it.each([
    ['0.29', true],
    ['0.3', false],
    ['0.6', false],
    ['0,61', true],
    ['', false],
  ])('a pressure of %s is abnormal: %s', (number, abnormal) => {
    expect(looksAbnormal(pressure, answer({ number }))).toBe(abnormal)
  })
  it('a choice is abnormal when the standard says so', () => {
    expect(looksAbnormal(sound, answer({ choice: '异响' }))).toBe(true)
    expect(looksAbnormal(sound, answer({ choice: '正常' }))).toBe(false)
  })
  it('a number has to be one', () => {
    expect(isAnswered(pressure, answer({ number: '0,4' }))).toBe(true)
    expect(isAnswered(pressure, answer({ number: 'viel' }))).toBe(false)
  })
})
