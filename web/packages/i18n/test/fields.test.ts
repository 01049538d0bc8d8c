import { describe, expect, it } from 'vitest'
import { explainField } from '../src/fields'

describe('what is wrong with a field', () => {
  it('is said in words, never as the expression it was held against', () => {
    expect(explainField({ code: 'pattern', detail: '需要匹配正则表达式"\\+?[0-9]{4}"' }, 'zh-CN')).toBe('格式不正确，请检查')
    expect(explainField({ code: 'taken', detail: 'Choose another code' }, 'zh-CN')).toBe('已被使用，请换一个')
  })
  it("is what the platform says of a code nobody knows, in the reader's language only", () => {
    expect(explainField({ code: 'owner-only', detail: '只有业主可以' }, 'zh-CN')).toBe('只有业主可以')
    expect(explainField({ code: 'owner-only', detail: 'Owners only' }, 'en')).toBe('Owners only')
    expect(explainField({ code: 'owner-only', detail: 'Owners only' }, 'zh-CN')).toBe('内容不正确，请检查')
    expect(explainField({ code: 'owner-only' }, 'en')).toBe('Please check this')
  })
})
