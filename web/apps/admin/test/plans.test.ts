import { describe, expect, it } from 'vitest'
import { detailOf, scopeWords } from '../src/integrators/scopes'
import { moved, placed, placesRequest, same, spotOf, stepped, without, type Spot } from '../src/plans/spots'

const spot = (placeId: string, x = 0.5, y = 0.5): Spot => ({ placeId, label: placeId, x, y })

describe('the places of a plan', () => {
  it('stay on the picture however far they are moved', () => {
    expect(moved([spot('a'), spot('b')], 'a', 1.4, -2)).toEqual([{ ...spot('a'), x: 1, y: 0 }, spot('b')])
    expect(stepped(spot('a', 0.999, 0.5), 'ArrowRight', false)).toEqual({ x: 1, y: 0.5 })
  })
  it('are moved by the arrow keys, further with Shift, and by no other key', () => {
    expect(stepped(spot('a'), 'ArrowUp', false)).toEqual({ x: 0.5, y: 0.49 })
    expect(stepped(spot('a'), 'ArrowLeft', true)).toEqual({ x: 0.45, y: 0.5 })
    expect(stepped(spot('a'), 'Enter', false)).toBeUndefined()
  })
  it('are there once: placing one again moves it', () => {
    expect(placed([spot('a'), spot('b')], spot('a', 0.1, 0.2))).toEqual([spot('b'), spot('a', 0.1, 0.2)])
    expect(without([spot('a'), spot('b')], 'a')).toEqual([spot('b')])
  })
  it('are sent with as many digits as the platform takes', () => {
    expect(placesRequest([spot('7', 1 / 3, 0.1)])).toEqual({ places: [{ placeId: '7', x: '0.33333', y: '0.10000' }] })
    expect(spotOf({ placeId: '7', label: 'A', x: '0.25', y: '1' })).toMatchObject({ x: 0.25, y: 1 })
  })
  it('have changed only when one lies elsewhere, is gone or is new', () => {
    expect(same([spot('a'), spot('b')], [spot('b'), spot('a')])).toBe(true)
    expect(same([spot('a', 0.500001)], [spot('a')])).toBe(true)
    expect(same([spot('a', 0.51)], [spot('a')])).toBe(false)
    expect(same([spot('a')], [])).toBe(false)
  })
})

describe('what an integration may do', () => {
  it('is said in the words of the catalogue, and by its own name where there are none', () => {
    const catalogue = [{ code: 'billing:bill:read', zh: '查看账单', en: 'Read bills' }]
    expect(scopeWords(['billing:bill:read', 'x:y:z'], catalogue, false).map(({ label }) => label)).toEqual(['查看账单', 'x:y:z'])
    expect(scopeWords(['billing:bill:read'], catalogue, true)).toEqual([{ value: 'billing:bill:read', label: 'Read bills' }])
  })
  it('its history is taken apart; what is not understood stays as it is', () => {
    expect(detailOf('overlap PT24H').hours).toBe(24)
    expect(detailOf('overlap PT0S').hours).toBe(0)
    expect(detailOf('财务系统: billing:bill:read, ticket:ticket:read in [7, 8]')).toMatchObject({ name: '财务系统', scopes: ['billing:bill:read', 'ticket:ticket:read'], projectIds: ['7', '8'] })
    expect(detailOf('财务系统: billing:bill:read in [25158****9776]')).toMatchObject({ scopes: ['billing:bill:read'], projectIds: [] })
    expect(detailOf('财务系统: billing:bill:read ticket:tic…')).toMatchObject({ name: '财务系统', scopes: ['billing:bill:read'] })
    expect(detailOf('财务系统')).toEqual({ text: '财务系统' })
  })
})
