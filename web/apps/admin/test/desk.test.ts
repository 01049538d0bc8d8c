// @vitest-environment happy-dom
import { installPlatform, usePlatform, type Platform } from '@banyan/ui'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp, h, type App } from 'vue'
import { useCashier } from '../src/billing/useCashier'

vi.mock('element-plus', () => ({ ElMessage: () => undefined }))

const json = (content: unknown, status = 200): Response => new Response(JSON.stringify(content), { status, headers: { 'Content-Type': 'application/json' } })
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 30))
const WHO = { label: '1-101', houseIds: ['7'] }

let app: App
let platform: Platform
let desk: ReturnType<typeof useCashier>
let owed: boolean
/** Under which keys something was collected. */
let keys: string[]
let collected: () => Promise<Response>

async function answer(input: RequestInfo | URL): Promise<Response> {
  if (!(input instanceof Request)) return json({})
  if (input.method === 'POST') {
    keys.push(input.headers.get('Idempotency-Key') ?? '')
    return collected()
  }
  return json({ items: owed ? [{ id: '1', projectId: '2', owed: '60.00', availableActions: ['pay'] }] : [] })
}
const lost = async (): Promise<Response> => {
  throw new TypeError('connection lost')
}
async function readAgain(now: boolean): Promise<void> {
  owed = now
  await platform.queries.invalidateQueries({ queryKey: ['bills'] })
  await settled()
  if (!desk.ticked.value.has('1')) desk.tick('1')
  await settled()
}

async function begunAnew(): Promise<void> {
  desk.begin(WHO)
  desk.tick('1')
}

beforeEach(async () => {
  sessionStorage.clear()
  localStorage.setItem('banyan.session.banyan-office', JSON.stringify({ access: 'a', refresh: 'r', endsAt: Date.now() + 600_000 }))
  owed = true
  keys = []
  collected = lost
  vi.stubGlobal('fetch', answer)
  app = createApp({
    setup() {
      platform = usePlatform()
      desk = useCashier()
      return () => h('div')
    },
  })
  installPlatform(app, 'banyan-office', { 'zh-CN': {}, en: {} })
  app.mount(document.createElement('div'))
  desk.begin(WHO)
  await settled()
})
afterEach(() => {
  app.unmount()
  vi.unstubAllGlobals()
})

it('a lost answer is asked for again under the same key', async () => {
  await desk.collect('CASH')
  await settled()
  await desk.collect('CASH')
  expect(keys).toHaveLength(2)
  expect(keys[1]).toBe(keys[0])
})

it('the same bill, owed again after it was paid, is collected anew although the first answer was lost', async () => {
  await desk.collect('CASH')
  await readAgain(false)
  await readAgain(true)
  await desk.collect('CASH')
  expect(keys).toHaveLength(2)
  expect(keys[1]).not.toBe(keys[0])
})

it.each([
  ['a refusal', async () => json({ code: 'billing.bill-busy' }, 409), async () => undefined],
  ['another customer', lost, begunAnew],
])('after %s the next collection is another one', async (_what, first, then) => {
  collected = first
  await desk.collect('CASH')
  await then()
  await settled()
  await desk.collect('CASH')
  expect(keys).toHaveLength(2)
  expect(keys[1]).not.toBe(keys[0])
})

it('the change is of what lay on the desk, also when the bills were read again before the answer', async () => {
  let reply = (): void => undefined
  collected = () => new Promise((resolve) => (reply = () => resolve(json({ id: '9', status: 'SUCCEEDED' }))))
  desk.received.value = '100'
  const collecting = desk.collect('CASH')
  await readAgain(false)
  reply()
  await collecting
  expect(desk.tendered.value).toEqual({ got: '100', change: '40.00' })
})
