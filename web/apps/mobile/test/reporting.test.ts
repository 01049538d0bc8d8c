import { expect, it } from 'vitest'
import { titleOf } from '../src/shared/tickets/reporting'

it.each([
  ['水管漏水。厨房地面都是水', '水管漏水'],
  ['\n。 灯不亮！三楼', '灯不亮'],
  ['x'.repeat(40), 'x'.repeat(30)],
  ['。！', ''],
])('the first sentence of %j is the title', (words, title) => expect(titleOf(words)).toBe(title))
