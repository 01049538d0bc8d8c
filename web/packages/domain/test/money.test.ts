import { describe, expect, it } from 'vitest'
import { arithmetic, compare, isPositive, leftToPay, plainNumber, sum, wasRounded, yuan } from '../src'

describe('money', () => {
  it('adds without losing a fen', () => {
    expect(sum(['0.10', '0.20', undefined])).toBe('0.30')
    expect(sum(Array.from({ length: 1000 }, () => '1.11'))).toBe('1110.00')
  })
  it('left to pay is what is owed less what is paid, and never less than nothing', () => {
    expect(leftToPay({ owed: '52.50', paid: '50.00' })).toBe('2.50')
    expect(leftToPay({ owed: '52.50', paid: '52.50' })).toBe('0.00')
    expect(leftToPay({ owed: '10.00', paid: '12.00' })).toBe('0.00')
    expect(leftToPay({})).toBe('0.00')
  })
  it('is shown with two places, thousands apart, negatives in brackets', () => {
    expect(yuan('1280.5')).toBe('¥1,280.50')
    expect(yuan('-3')).toBe('(¥3.00)')
    expect(yuan(undefined)).toBe('¥0.00')
    expect(yuan('1234567.89')).toBe('¥1,234,567.89')
  })
  it('compares by value, not by letters', () => {
    expect(compare('9.00', '10.00')).toBeLessThan(0)
    expect(isPositive('0.00')).toBe(false)
    expect(isPositive('0.01')).toBe(true)
  })
  it('shows quantities without needless zeros and prices with two places', () => {
    expect(plainNumber('1.500')).toBe('1.5')
    expect(plainNumber('2.8', 2)).toBe('2.80')
    expect(plainNumber('0.123456', 2)).toBe('0.123456')
  })
})

describe('B25 a bill line explains itself', () => {
  it('as quantity times price', () => {
    expect(arithmetic({ quantity: '0.500', unit: '小时', unitPrice: '120.000000', amount: '60.00' })).toBe('0.5 小时 × ¥120.00 = ¥60.00')
  })
  it('by the inputs it was computed from', () => {
    const line = { quantity: '1', unitPrice: '1', amount: '9.00', explanation: { inputs: { quantity: '3', unitPrice: '3' } } }
    expect(arithmetic(line)).toBe('3 × ¥3.00 = ¥9.00')
  })
  it('says when it was rounded', () => {
    expect(wasRounded({ amount: '0.33', explanation: { exact: '0.333' } })).toBe(true)
    expect(wasRounded({ amount: '0.33', explanation: { exact: '0.330000' } })).toBe(false)
  })
})
