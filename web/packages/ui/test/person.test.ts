// @vitest-environment happy-dom
import { forgetPerson, installPlatform, usePerson, usePlatform, type Platform } from '@banyan/ui'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp, h, type App } from 'vue'

const SESSION = 'banyan.session.banyan-office'
const DRAFT = 'banyan.report.REPAIR'
const json = (content: unknown, status = 200): Response => new Response(JSON.stringify(content), { status, headers: { 'Content-Type': 'application/json' } })
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 30))

let app: App
let platform: Platform
let person: ReturnType<typeof usePerson>
let ended: Set<string>
/** In whose name something was paid. */
let paid: string[]
let begun: number

async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = input instanceof Request ? input : new Request(new URL(String(input), 'http://x'), init)
  if (request.url.endsWith('/oauth2/token')) {
    const form = new URLSearchParams(await request.text())
    return form.get('grant_type') === 'refresh_token' ? json({ code: 'token.refresh-refused' }, 400) : json({ access_token: form.get('username'), refresh_token: 'r', expires_in: 600 })
  }
  const name = request.headers.get('Authorization')?.slice('Bearer '.length) ?? ''
  if (ended.has(name)) return json({ code: 'gateway.token-expired' }, 401)
  if (request.url.endsWith('/api/v1/payments')) paid.push(name)
  return json(request.url.endsWith('/api/v1/me') ? { personId: name } : {})
}
function start(name: string): void {
  localStorage.setItem(SESSION, JSON.stringify({ access: name, refresh: 'r', endsAt: Date.now() + 600_000, since: 1 }))
  app = createApp({
    setup() {
      platform = usePlatform()
      person = usePerson({ begin: async () => void begun++ })
      return () => h('div')
    },
  })
  installPlatform(app, 'banyan-office', { 'zh-CN': {}, en: {} })
  app.mount(document.createElement('div'))
}
const signIn = (name: string): Promise<void> => platform.session.signIn({ grant_type: 'urn:banyan:grant:password', username: name, password: '' })
const pay = (): Promise<unknown> => platform.api.POST('/api/v1/payments', { params: { header: { 'Idempotency-Key': 'k' } }, body: { billIds: ['1'], channel: 'CASH', amount: '1.00' } })

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  ended = new Set()
  paid = []
  begun = 0
  vi.stubGlobal('fetch', answer)
})
afterEach(() => {
  app.unmount()
  vi.unstubAllGlobals()
})

it('who signs in again goes on where he was', async () => {
  start('ann')
  await settled()
  sessionStorage.setItem(DRAFT, 'words')
  ended.add('ann')
  const request = pay()
  await vi.waitFor(() => expect(platform.signInWanted.value).toBeDefined())
  ended.clear()
  await signIn('ann')
  await person.signedInAgain()
  await request
  expect(paid).toEqual(['ann'])
  expect([begun, person.turn.value, sessionStorage.getItem(DRAFT)]).toEqual([0, 0, 'words'])
})

it('another who signs in does nothing of what the one before had begun, and sees nothing of his', async () => {
  start('ann')
  await settled()
  sessionStorage.setItem(DRAFT, 'words')
  platform.queries.setQueryData(['bills', 'mine'], 'of ann')
  ended.add('ann')
  const request = pay()
  await vi.waitFor(() => expect(platform.signInWanted.value).toBeDefined())
  await signIn('bob')
  await person.signedInAgain()
  await expect(request).rejects.toMatchObject({ code: 'client.signed-out' })
  await settled()
  expect(paid).toEqual([])
  expect([begun, person.turn.value, sessionStorage.getItem(DRAFT), platform.queries.getQueryData(['bills', 'mine'])]).toEqual([1, 1, null, undefined])
})

it('another who signs in in a second window ends what waits in this one', async () => {
  start('ann')
  await settled()
  ended.add('ann')
  const request = pay()
  await vi.waitFor(() => expect(platform.signInWanted.value).toBeDefined())
  localStorage.setItem(SESSION, JSON.stringify({ access: 'bob', refresh: 'r', endsAt: Date.now() + 600_000, since: 2 }))
  dispatchEvent(new StorageEvent('storage', { key: SESSION, oldValue: null, newValue: localStorage.getItem(SESSION) }))
  await expect(request).rejects.toMatchObject({ code: 'client.signed-out' })
  await settled()
  expect([paid, begun]).toEqual([[], 1])
})

it('a reload does not hide that it is another', async () => {
  start('ann')
  await settled()
  app.unmount()
  sessionStorage.setItem(DRAFT, 'words')
  start('bob')
  await settled()
  expect([begun, sessionStorage.getItem(DRAFT)]).toEqual([1, null])
})

it('who signs out leaves nothing, and whoever comes next begins where he wants', async () => {
  start('ann')
  await settled()
  sessionStorage.setItem(DRAFT, 'words')
  await platform.session.signOut()
  forgetPerson(platform.queries)
  expect(sessionStorage.length).toBe(0)
  await signIn('bob')
  await settled()
  expect([person.me.value?.personId, begun]).toEqual(['bob', 0])
})
