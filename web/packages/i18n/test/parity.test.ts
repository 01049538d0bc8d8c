import { describe, expect, it } from 'vitest'
import { common } from '../src/common'

function keys(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [`${prefix}${key}`] : keys(value, `${prefix}${key}.`)))
}

function places(texts: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, (value.match(/\{\w+\}/g) ?? []).sort().join()]] : Object.entries(places(value)).map(([inner, found]) => [`${key}.${inner}`, found]),
    ),
  )
}

const apps = import.meta.glob<{ texts: Record<'zh-CN' | 'en', object> }>('../../../apps/*/src/**/texts.ts', { eager: true })

describe.each([['common', common] as const, ...Object.entries(apps).map(([path, { texts }]) => [path, texts] as const)])('%s', (_, texts) => {
  it('has the same keys in both languages', () => {
    expect(keys(texts.en).sort()).toEqual(keys(texts['zh-CN']).sort())
  })
  it('has the same places to fill', () => {
    expect(places(texts.en)).toEqual(places(texts['zh-CN']))
  })
  it('leaves no Chinese in the English texts', () => {
    expect(JSON.stringify(texts.en)).not.toMatch(/[一-鿿]/)
  })
})
