import { expect, it } from 'vitest'
import { houseSpelled } from '../src/house'

it('a room number with dashes, dots or spaces is the label of a house', () => {
  for (const said of ['1-2-301', ' 1.2.301 ', '1 2 301', '1－2－301']) expect(houseSpelled(said)).toBe('1栋2单元301')
  expect(houseSpelled('A-2-P01')).toBe('A栋2单元P01')
})
it('other words are left alone', () => {
  for (const said of ['', '301', '2-301', '1栋2单元301', 'GY-20261126-0001-2', '张 师傅']) expect(houseSpelled(said)).toBeUndefined()
})
