// @vitest-environment happy-dom
import { installPlatform } from '@banyan/ui'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp, h, KeepAlive, nextTick, reactive, type App } from 'vue'
import ListPager from '../src/shared/ListPager.vue'
import { texts } from '../src/texts'

let app: App
let asked: { page?: string }[]
const list = reactive({ page: '5', size: '20', total: undefined as number | undefined, front: true })
const Other = { render: () => h('div') }

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('{}', { headers: { 'Content-Type': 'application/json' } }))
  asked = []
  Object.assign(list, { page: '5', total: undefined, front: true })
  app = createApp({ render: () => h(KeepAlive, () => (list.front ? h(ListPager, { page: list.page, size: list.size, total: list.total, onGo: (change: { page?: string }) => asked.push(change) }) : h(Other))) })
  installPlatform(app, 'banyan-office', texts)
  app.mount(document.createElement('div'))
})
afterEach(() => {
  app.unmount()
  vi.unstubAllGlobals()
})

it.each([
  [100, []],
  [99, []],
  [41, [{ page: '3' }]],
  [0, [{ page: '1' }]],
])('of %i lines, page 5 leads to a page that there is', async (total, expected) => {
  list.total = total
  await nextTick()
  expect(asked).toEqual(expected)
})

it('while nothing is known it stays', async () => {
  await nextTick()
  expect(asked).toEqual([])
})

it('a list behind another page does not come to the front by it', async () => {
  list.total = 100
  await nextTick()
  list.front = false
  await nextTick()
  list.total = 20
  await nextTick()
  expect(asked).toEqual([])
  list.front = true
  await nextTick()
  await nextTick()
  expect(asked).toEqual([{ page: '1' }])
})
