import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explainProblem, PROBLEMS } from '../src/problems'

const root = resolve(import.meta.dirname, '../../../..')
const FILES = [
  ...['user', 'ticket', 'billing', 'inventory', 'patrol', 'notice'].map((service) => `${service}-service/src/main/resources/problems.properties`),
  'common/starter/src/main/resources/problems-common.properties',
  'gateway/src/main/resources/problem/titles_en.properties',
]

function codesOf(file: string): string[] {
  return readFileSync(resolve(root, file), 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.slice(0, line.indexOf('=')).trim())
}

describe('every refusal of the platform becomes a sentence', () => {
  it.each(FILES)('all codes of %s have one', (file) => {
    const codes = codesOf(file)
    expect(codes.length).toBeGreaterThan(5)
    expect(codes.filter((code) => !PROBLEMS[code])).toEqual([])
  })

  it('none is kept for a code that is gone', () => {
    const sent = new Set(FILES.flatMap(codesOf))
    expect(Object.keys(PROBLEMS).filter((code) => !sent.has(code) && !/^(client|oauth)\./.test(code))).toEqual([])
  })

  it('says more than the bare title, in both languages', () => {
    for (const [code, [zh, en]] of Object.entries(PROBLEMS)) {
      expect(zh, code).toMatch(/[一-鿿]{4,}/)
      expect(en, code).toMatch(/^[A-Z][^一-鿿]{8,}/)
    }
  })

  it('says what to do about a missing right, not only that it is missing', () => {
    expect(explainProblem({ code: 'request.forbidden', status: 403, message: '没有权限' }, 'zh-CN')).toContain('管理员')
  })

  it('falls back to what the platform said, then to the status', () => {
    expect(explainProblem({ code: 'new.code', status: 409, message: '新的说法' }, 'zh-CN')).toBe('新的说法')
    expect(explainProblem({ code: 'new.code', status: 429, message: 'new.code' }, 'en')).toContain('wait')
  })
})
