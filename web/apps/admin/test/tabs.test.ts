// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import type { RouteLocationNormalized } from 'vue-router'
import { closeTab, forgetTabs, noteTyping, openTab, tabs } from '../src/shell/tabs'

const open = (path: string): void => openTab({ path, fullPath: path, meta: { title: 'x' } } as unknown as RouteLocationNormalized)
const keys = (): string[] => tabs.value.map(({ key }) => key)
/** Somebody types into a page. */
function type(key: string, within = '<form><textarea></textarea></form>'): HTMLTextAreaElement {
  const page = document.createElement('div')
  page.innerHTML = within
  const field = page.querySelector<HTMLTextAreaElement>('textarea, input')!
  field.value = 'words'
  noteTyping(key, field)
  return field
}

beforeEach(() => {
  forgetTabs()
  open('/')
  for (let number = 1; number <= 13; number++) open(`/tickets/${number}`)
})

it('the page that was opened longest ago makes room', () => {
  open('/bills')
  expect(keys()).toHaveLength(14)
  expect(keys()).not.toContain('/tickets/1')
  expect(keys()[0]).toBe('/')
})

it('but not one with something unsent in it', () => {
  const field = type('/tickets/1')
  open('/bills')
  expect(keys()).toContain('/tickets/1')
  expect(keys()).not.toContain('/tickets/2')
  field.value = ''
  open('/receipts')
  expect(keys()).not.toContain('/tickets/1')
})

it('a filter, or a dialog that was closed, holds no page', () => {
  type('/tickets/1', '<input>')
  type('/tickets/2', '<div role="dialog"><form><textarea></textarea></form></div>')
  type('/tickets/3', '<form><input type="search"></form>')
  for (const path of ['/bills', '/receipts', '/stock']) open(path)
  expect(keys()).toEqual(expect.not.arrayContaining(['/tickets/1', '/tickets/2', '/tickets/3']))
  expect(keys()).toHaveLength(14)
})

it('when all hold something, there is one more', () => {
  for (const key of keys().slice(1)) type(key)
  open('/bills')
  expect(keys()).toHaveLength(15)
})

it('what was typed before a page was closed holds it no more', () => {
  type('/tickets/1')
  closeTab('/tickets/1', '/')
  open('/tickets/1')
  open('/bills')
  expect(keys()).not.toContain('/tickets/2')
})
