import { describe, expect, it } from 'vitest'
import { estimate, less, outstanding, stepped } from '../src/estimate'

const WORDS = { callOut: '上门费', times: '次', labour: '工时费', hours: '小时' }

describe('the estimate', () => {
  it('adds call-out, services, labour and materials, each line rounded once and half up', () => {
    const price = estimate(
      { callOutFee: '30.00', labourPrice: '120.000000' },
      { services: [{ name: '换密封圈', unit: '个', unitPrice: '15.00', quantity: '2' }], labourHours: '0.25', materials: [{ name: '垫片', unit: '个', unitPrice: '3.335000', quantity: '1' }] },
      WORDS,
    )
    expect(price.lines.map(({ kind, amount }) => [kind, amount])).toEqual([['CALL_OUT', '30.00'], ['SERVICE', '30.00'], ['LABOUR', '30.00'], ['MATERIAL', '3.34']])
    expect(price.total).toBe('93.34')
  })
  it('has no line for what costs nothing or was not done', () => {
    expect(estimate({ callOutFee: '0', labourPrice: '120' }, { services: [], labourHours: '0', materials: [] }, WORDS)).toEqual({ lines: [], total: '0.00' })
  })
})

describe('quantities', () => {
  it('step exactly, between nothing and what there is', () => {
    expect(stepped('0.1', '0.2')).toBe('0.3')
    expect(stepped('0', '-1')).toBe('0')
    expect(stepped('2', '1', '2')).toBe('2')
    expect(stepped('', '0.5')).toBe('0.5')
  })
  it('outstanding is issued less used less returned', () => {
    expect(outstanding({ issued: '2.500', used: '1', returned: '0.5' })).toBe('1')
    expect(outstanding({})).toBe('0')
    expect(less('2', '0.5')).toBe('1.5')
  })
})
