import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(resolve(import.meta.dirname, '../src/tokens.css'), 'utf8')

function palette(selector: string): Record<string, string> {
  const begin = css.indexOf(`${selector} {`)
  const block = css.slice(begin, css.indexOf('}', begin))
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => [name!, colour!]))
}

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['bg', 'surface', 'surface-2']
const PAIRS: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3', 'primary', 'accent', 'warn', 'bad', 'good', 'info'].flatMap((text) => GROUNDS.map((ground): [string, string] => [text, ground])),
  ...['primary', 'accent', 'warn', 'bad', 'good', 'info'].map((tone): [string, string] => [tone, `${tone}-soft`]),
  ['ink', 'primary-soft'],
  ['on-primary', 'primary'],
  ['on-primary', 'primary-press'],
]

describe.each([':root', ":root[data-theme='dark']"])('%s', (selector) => {
  const colours = palette(selector)
  it.each(PAIRS)('%s on %s is at least 4.5:1', (text, ground) => {
    expect(contrast(colours[text]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(GROUNDS)('borders of fields stand out from %s by 3:1', (ground) => {
    expect(contrast(colours['line-strong']!, colours[ground]!)).toBeGreaterThanOrEqual(3)
  })
})
