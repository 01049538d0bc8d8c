import { expect, it } from 'vitest'
import { isPlate } from '../src/plate'

it('a plate is known by its whole form only', () => {
  for (const said of ['京A12345', '京A·12345', ' 粤b-d12345 ', '沪C1234挂', '粤Z1234港']) expect(isPlate(said)).toBe(true)
  for (const said of ['', '京A', '京A1234', '京A1234567', 'GY-20261126-0001', '张师傅', '1栋2单元301']) expect(isPlate(said)).toBe(false)
})
