// @vitest-environment happy-dom
import { installPlatform } from '@banyan/ui'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp, h, type App } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { useAskedCustomer } from '../src/billing/useAskedCustomer'

const told = vi.hoisted(() => [] as unknown[])
vi.mock('element-plus', () => ({ ElMessage: (message: unknown) => told.push(message) }))

let app: App
let router: Router
let begun: string[]
/** When the platform answers. */
let answers: Promise<void>
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20))
async function go(to: string): Promise<void> {
  await router.push(to)
  await settled()
}

beforeEach(async () => {
  begun = []
  answers = Promise.resolve()
  told.length = 0
  localStorage.setItem('banyan.session.banyan-office', JSON.stringify({ access: 'a', refresh: 'r', endsAt: Date.now() + 600_000 }))
  vi.stubGlobal('fetch', async (input: Request | string) => {
    await answers
    const id = (typeof input === 'string' ? input : input.url).split('/').at(-1)
    return id === '404' ? new Response('{"code":"user.house-unknown"}', { status: 404 }) : new Response(JSON.stringify({ id, label: `house ${id}` }), { headers: { 'Content-Type': 'application/json' } })
  })
  const page = { render: () => h('div') }
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/cashier', name: 'cashier', component: page }, { path: '/:rest(.*)*', component: page }] })
  await router.push('/')
  app = createApp({
    setup() {
      useAskedCustomer(({ label }) => begun.push(label))
      return () => h('div')
    },
  })
  installPlatform(app, 'banyan-office', { 'zh-CN': {}, en: {} })
  app.use(router).mount(document.createElement('div'))
})
afterEach(() => {
  app.unmount()
  vi.unstubAllGlobals()
})

it('a customer is begun once for each time he is asked for, not for each time the tab comes to the front', async () => {
  await go('/cashier?house=1')
  expect(begun).toEqual(['house 1'])
  expect(router.currentRoute.value.fullPath).toBe('/cashier')
  await go('/bills')
  await go('/cashier')
  expect(begun).toEqual(['house 1'])
  await go('/cashier?house=1')
  expect(begun).toEqual(['house 1', 'house 1'])
})

it('whoever was asked for last is begun', async () => {
  let answer = (): void => undefined
  answers = new Promise((resolve) => (answer = resolve))
  await go('/cashier?house=1')
  await go('/houses/2')
  await go('/cashier?house=2')
  answer()
  await settled()
  expect(begun).toEqual(['house 2'])
})

it('says when a customer cannot be read, and does not ask for him again', async () => {
  await go('/cashier?house=404')
  expect(begun).toEqual([])
  expect(told).toHaveLength(1)
  expect(router.currentRoute.value.fullPath).toBe('/cashier')
})
