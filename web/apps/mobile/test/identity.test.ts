// @vitest-environment happy-dom
import { installPlatform, usePlatform, type Platform } from '@banyan/ui'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp, h, type App } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useIdentity } from '../src/staff/account/useIdentity'
import type { Pending } from '../src/staff/outbox/pending'
import { installOutbox, rememberedPerson, useOutbox } from '../src/staff/outbox/useOutbox'

const store = vi.hoisted(() => ({ items: [] as Pending[] }))
vi.mock('../src/staff/outbox/store', () => ({
  browserStore: {
    all: async () => [...store.items],
    add: async (item: Pending) => {
      const stored = { ...item, seq: store.items.length + 1 }
      store.items.push(stored)
      return stored
    },
    put: async (item: Pending) => void (store.items = store.items.map((other) => (other.id === item.id ? item : other))),
    remove: async ({ seq }: Pending) => void (store.items = store.items.filter((other) => other.seq !== seq)),
  },
}))

const SESSION = 'banyan.session.banyan-staff'
const json = (content: unknown, status = 200): Response => new Response(JSON.stringify(content), { status, headers: { 'Content-Type': 'application/json' } })
const tokens = (person: string): string => JSON.stringify({ access: person, refresh: 'r', endsAt: Date.now() + 600_000, since: 1 })
const waiting = (owner: string, seq = 1): Pending => ({ id: `by-${owner}`, seq, owner, deed: 'report', about: `by-${owner}`, title: '', content: {}, attachments: [], at: 0, tried: false, attempts: 0 })

/** The browser's locks: one after the other for each name, in all tabs. */
const last = new Map<string, Promise<unknown>>()
function request(name: string, action: () => Promise<unknown>): Promise<unknown> {
  const next = (last.get(name) ?? Promise.resolve()).then(action, action)
  last.set(name, next)
  return next
}
Object.defineProperty(navigator, 'locks', { value: { request } })

let app: App
let platform: Platform
let staff: ReturnType<typeof useOutbox>
let identity: ReturnType<typeof useIdentity>
let online: boolean
/** When the platform answers who somebody is. */
let knows: Promise<void>
let ended: Set<string>
/** What was reported, and with whose token. */
let sent: string[]

async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = input instanceof Request ? input : new Request(new URL(String(input), 'http://x'), init)
  if (!online) throw new TypeError('offline')
  if (request.url.endsWith('/oauth2/token')) {
    const form = new URLSearchParams(await request.text())
    return form.get('grant_type') === 'refresh_token' ? json({ error: 'invalid_grant', code: 'token.refresh-refused' }, 400) : json({ access_token: form.get('username'), refresh_token: 'r', expires_in: 600 })
  }
  const person = request.headers.get('Authorization')?.slice('Bearer '.length) ?? ''
  if (ended.has(person)) return json({ code: 'gateway.token-expired' }, 401)
  if (request.url.endsWith('/api/v1/me')) {
    await knows
    return json({ personId: person })
  }
  if (request.url.endsWith('/api/v1/tickets')) {
    sent.push(`${request.headers.get('Idempotency-Key')} as ${person}`)
    return json({ id: '1' }, 201)
  }
  return json({})
}

function start(): void {
  app = createApp({
    setup() {
      platform = usePlatform()
      staff = useOutbox()
      identity = useIdentity()
      return () => h('div')
    },
  })
  installOutbox(app, installPlatform(app, 'banyan-staff', { 'zh-CN': {}, en: {} }))
  app.use(createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: { render: () => h('div') } }] })).mount(document.createElement('div'))
}
const signIn = async (person: string): Promise<void> => {
  ended.delete(person)
  await platform.session.signIn({ grant_type: 'urn:banyan:grant:password', username: person, password: '' })
}
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 30))

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  store.items = []
  online = true
  knows = Promise.resolve()
  ended = new Set()
  sent = []
  vi.stubGlobal('fetch', answer)
})
afterEach(() => {
  app.unmount()
  vi.unstubAllGlobals()
})

it('knows who has signed in after somebody has signed out, and sends what he does', async () => {
  localStorage.setItem(SESSION, tokens('ann'))
  start()
  await settled()
  await platform.session.signOut()
  platform.queries.clear()
  await staff.identify(undefined)
  await settled()
  await signIn('ann')
  await settled()
  expect(rememberedPerson()).toBe('ann')
  await staff.perform({ deed: 'report', title: '' })
  expect(sent).toHaveLength(1)
})

it('sends nothing in the name of another who has signed in', async () => {
  localStorage.setItem(SESSION, tokens('ann'))
  start()
  await settled()
  store.items = [waiting('ann')]
  localStorage.removeItem(SESSION)
  let known = (): void => undefined
  knows = new Promise((resolve) => (known = resolve))
  await signIn('bob')
  dispatchEvent(new Event('online'))
  await staff.flush()
  expect(sent).toEqual([])
  known()
  await settled()
  expect(rememberedPerson()).toBe('bob')
  expect(staff.items.value).toEqual([])
  expect(sent).toEqual([])
  await signIn('ann')
  await settled()
  expect(sent).toEqual(['by-ann as ann'])
})

it.each(['ann', 'bob'])('what was under way when the session ended goes on only for whom it was begun: %s signs in', async (person) => {
  localStorage.setItem(SESSION, tokens('ann'))
  start()
  await settled()
  ended.add('ann')
  store.items = [waiting('ann')]
  void staff.flush()
  await vi.waitFor(() => expect(platform.signInWanted.value).toBeDefined())
  await signIn(person)
  await identity.signedInAgain()
  await settled()
  expect(sent).toEqual(person === 'ann' ? ['by-ann as ann'] : [])
  expect(rememberedPerson()).toBe(person)
})

it('who asked who he is when the session ended is answered for whoever signs in', async () => {
  localStorage.setItem(SESSION, tokens('ann'))
  localStorage.setItem('banyan.staff.person', 'ann')
  ended.add('ann')
  start()
  await vi.waitFor(() => expect(platform.signInWanted.value).toBeDefined())
  await signIn('bob')
  await identity.signedInAgain()
  await settled()
  expect(rememberedPerson()).toBe('bob')
})

it('shows what waits when it starts without a network, and sends it when there is one', async () => {
  localStorage.setItem(SESSION, tokens('ann'))
  localStorage.setItem('banyan.staff.person', 'ann')
  store.items = [waiting('ann')]
  online = false
  start()
  await settled()
  expect(staff.items.value.map(({ id }) => id)).toEqual(['by-ann'])
  online = true
  dispatchEvent(new Event('online'))
  await settled()
  expect(sent).toEqual(['by-ann as ann'])
})

it('a token that another tab has renewed is no sign-in', async () => {
  localStorage.setItem(SESSION, tokens('ann'))
  start()
  await settled()
  online = false
  dispatchEvent(new StorageEvent('storage', { key: SESSION, oldValue: tokens('ann'), newValue: tokens('ann2') }))
  await settled()
  expect(rememberedPerson()).toBe('ann')
})
