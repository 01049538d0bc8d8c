import { describe, expect, it } from 'vitest'
import { fieldsOfCategory, filledIn, spokenField, type OwnField } from '../src/ownField'

const field = (code: string, more: Partial<OwnField> = {}): OwnField => ({ code, label: code, type: 'TEXT', ...more })
const card = field('card', { kinds: ['SECURITY'] })
const warranty = field('warranty', { kinds: ['pipe-leak'] })
const note = field('note')

describe('what a report is asked for', () => {
  const asked = (category?: { kind: string; code: string }): string[] => fieldsOfCategory([card, warranty, note], category).map(({ code }) => code)
  it('are the fields of all, of the kind, and of the category itself', () => {
    expect(asked({ kind: 'REPAIR', code: 'pipe-leak' })).toEqual(['warranty', 'note'])
    expect(asked({ kind: 'SECURITY', code: 'security-repair' })).toEqual(['card', 'note'])
  })
  it('is nothing before the category is chosen, and nothing that is switched off', () => {
    expect(asked()).toEqual([])
    expect(fieldsOfCategory([field('old', { active: false })], { kind: 'REPAIR' })).toEqual([])
  })
})

describe('what is sent', () => {
  it('is what was filled in, of these fields only', () => {
    expect(filledIn([card, note], { card: ' 12 ', note: ' ', warranty: '是' })).toEqual({ card: '12' })
  })
})

describe('what a field holds', () => {
  const words = { yes: '是', no: '否', comma: '、' }
  it('is read as people say it', () => {
    expect(spokenField('BOOLEAN', 'false', words)).toBe('否')
    expect(spokenField('CHOICES', '东,南', words)).toBe('东、南')
    expect(spokenField('TEXT', 'a,b', words)).toBe('a,b')
    expect(spokenField('DATE', undefined, words)).toBe('')
  })
})
