import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { authorisedFetch, FrameReader, ifMatch, LiveStream, Once, Problem, problemOf, Session } from '../src'

/** What a browser keeps, shared by its tabs. */
class Store implements Storage {
  private readonly entries = new Map<string, string>()
  get length(): number {
    return this.entries.size
  }
  clear = (): void => this.entries.clear()
  key = (index: number): string | null => [...this.entries.keys()][index] ?? null
  getItem = (key: string): string | null => this.entries.get(key) ?? null
  setItem = (key: string, value: string): void => void this.entries.set(key, value)
  removeItem = (key: string): void => void this.entries.delete(key)
}

/** One lock after the other, as the browser gives them to its tabs. */
function lockManager(): LockManager {
  let last: Promise<unknown> = Promise.resolve()
  const request = (_name: string, action: () => Promise<unknown>): Promise<unknown> => (last = last.then(action, action))
  return { request } as unknown as LockManager
}

const json = (status: number, content: unknown, headers: Record<string, string> = {}): Response => new Response(JSON.stringify(content), { status, headers: { 'Content-Type': 'application/json', ...headers } })

/** A platform whose refresh tokens work once, as the real one's. */
function platform() {
  let number = 1
  let refresh = 'r1'
  const asked: string[] = []
  const answer = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input)
    if (!url.endsWith('/oauth2/token')) {
      const token = (input as Request).headers.get('Authorization')
      asked.push(`${token} ${(input as Request).headers.get('Accept-Language')}`)
      return token === `Bearer a${number}` ? json(200, { ok: true }) : json(401, { code: 'gateway.token-expired' })
    }
    const form = init?.body as URLSearchParams
    asked.push(form.get('grant_type') ?? '')
    if (form.get('grant_type') === 'refresh_token' && form.get('refresh_token') !== refresh) return json(400, { error: 'invalid_grant', code: 'token.refresh-refused' })
    number += 1
    refresh = `r${number}`
    return json(200, { access_token: `a${number}`, refresh_token: refresh, expires_in: 600 })
  }
  return { answer, asked, end: () => (refresh = 'another') }
}

describe('U1 a session', () => {
  let store: Store
  let server: ReturnType<typeof platform>
  const stored = (endsIn: number): void => store.setItem('banyan.session.banyan-resident', JSON.stringify({ access: 'a1', refresh: 'r1', endsAt: Date.now() + endsIn }))
  beforeEach(() => {
    store = new Store()
    server = platform()
    vi.stubGlobal('fetch', server.answer)
  })
  afterEach(() => vi.unstubAllGlobals())

  it('renews a token shortly before its end', async () => {
    stored(10_000)
    expect(await new Session('banyan-resident', store, lockManager()).token()).toBe('a2')
    expect(server.asked).toEqual(['refresh_token'])
  })

  it('renews once for all tabs: who comes second takes what the first has stored', async () => {
    stored(0)
    const locks = lockManager()
    const tabs = [1, 2, 3].map(() => new Session('banyan-resident', store, locks))
    expect(await Promise.all(tabs.map((tab) => tab.token()))).toEqual(['a2', 'a2', 'a2'])
    expect(server.asked).toEqual(['refresh_token'])
  })

  it('is over when the platform refuses the refresh token, and says so to all who listen', async () => {
    stored(0)
    server.end()
    const session = new Session('banyan-resident', store, lockManager())
    const told = vi.fn()
    session.onChange(told)
    await expect(session.token()).rejects.toMatchObject({ code: 'client.signed-out' })
    expect(told).toHaveBeenCalledWith(false)
    expect(session.signedIn).toBe(false)
  })

  it('stays while the platform is away: no answer is no refusal', async () => {
    stored(0)
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    const session = new Session('banyan-resident', store, lockManager())
    await expect(session.token()).rejects.toMatchObject({ code: 'client.offline', outcomeUnknown: true })
    expect(session.signedIn).toBe(true)
  })

  it('a request that meets an ended token is sent again with its successor', async () => {
    stored(600_000)
    store.setItem('banyan.session.banyan-resident', JSON.stringify({ access: 'revoked', refresh: 'r1', endsAt: Date.now() + 600_000 }))
    const session = new Session('banyan-resident', store, lockManager())
    const send = authorisedFetch({ session, language: () => 'en', fetch: server.answer as typeof fetch })
    expect((await send(new Request('http://x/api/v1/me'))).status).toBe(200)
    expect(server.asked).toEqual(['Bearer revoked en', 'refresh_token', 'Bearer a2 en'])
  })

  describe('wants a fresh proof before something dangerous', () => {
    const CHALLENGE = { 'WWW-Authenticate': 'Bearer error="insufficient_user_authentication", max_age="600"' }
    let session: Session
    let asked: string[]
    const dangerous = async (request: Request): Promise<Response> => {
      asked.push(`${request.headers.get('Authorization')} ${await request.clone().text()}`)
      return asked.at(-1)!.startsWith('Bearer a2') ? json(201, {}) : json(401, { code: 'request.step-up-needed' }, CHALLENGE)
    }
    const send = (proveAgain?: () => Promise<boolean>): Promise<Response> => authorisedFetch({ session, language: () => 'en', proveAgain, fetch: dangerous as typeof fetch })(new Request('http://x/api/v1/refunds', { method: 'POST', body: '{"amount":"1.00"}' }))
    beforeEach(() => {
      stored(600_000)
      asked = []
      session = new Session('banyan-resident', store, lockManager())
    })

    it('and then sends once more what was sent, within the same session', async () => {
      const proveAgain = async (): Promise<boolean> => session.prove({ password: 'Pa55-word!', code: '123456' }).then(() => true)
      expect((await send(proveAgain)).status).toBe(201)
      expect(asked).toEqual(['Bearer a1 {"amount":"1.00"}', 'Bearer a2 {"amount":"1.00"}'])
      expect(server.asked).toEqual(['urn:banyan:grant:step-up'])
    })

    it('not a third time, when the proof does not suffice', async () => {
      expect((await send(async () => true)).status).toBe(401)
      expect(asked).toHaveLength(2)
    })

    it('and refuses when nobody gives it', async () => {
      expect((await send(async () => false)).status).toBe(401)
      expect((await send()).status).toBe(401)
      expect(asked).toHaveLength(2)
    })

    it('a wrong password leaves the session as it was', async () => {
      vi.stubGlobal('fetch', async () => json(400, { error: 'invalid_grant', code: 'account.wrong-credentials' }))
      await expect(session.prove({ password: 'wrong' })).rejects.toMatchObject({ code: 'account.wrong-credentials' })
      expect(await session.token()).toBe('a1')
    })

    it('a session that is over meanwhile is over here too', async () => {
      vi.stubGlobal('fetch', async () => json(400, { error: 'invalid_grant', code: 'token.refresh-refused' }))
      await expect(session.prove({ sms_code: '123456' })).rejects.toMatchObject({ code: 'client.signed-out' })
      expect(session.signedIn).toBe(false)
    })
  })

  it('asks to sign in above the page and then goes on with what was sent', async () => {
    stored(0)
    server.end()
    const session = new Session('banyan-resident', store, lockManager())
    const signInAgain = async (): Promise<boolean> => {
      await session.signIn({ grant_type: 'urn:banyan:grant:sms-code', phone: '13800000001', code: '123456' })
      return true
    }
    const send = authorisedFetch({ session, language: () => 'zh-CN', signInAgain, fetch: server.answer as typeof fetch })
    expect((await send(new Request('http://x/api/v1/tickets', { method: 'POST', body: '{}' }))).status).toBe(200)
  })
})

describe('a problem', () => {
  it('keeps code, fields and trace', async () => {
    const problem = await problemOf(json(422, { code: 'request.invalid', title: '请检查', traceId: 't1', errors: [{ pointer: '/title', code: 'not-blank', message: 'x' }] }))
    expect(problem).toMatchObject({ status: 422, code: 'request.invalid', message: '请检查', traceId: 't1' })
    expect(problem.field('title')?.code).toBe('not-blank')
  })
  it('is made from the status when nothing better came', async () => {
    expect((await problemOf(new Response('<html>', { status: 502 }))).code).toBe('status.502')
  })
  it('tells how long to wait', async () => {
    expect((await problemOf(json(429, {}, { 'Retry-After': '7' }))).retryAfterSeconds).toBe(7)
  })
  it('knows when what was asked may have happened', () => {
    const unknown = (code: string): boolean => new Problem({ status: 504, code }).outcomeUnknown
    expect(['gateway.timeout', 'gateway.connection-lost', 'gateway.service-unavailable'].map(unknown)).toEqual([true, true, false])
  })
})

describe('nothing is made twice', () => {
  it('the same draft keeps its key until it is done', () => {
    const store = new Store()
    const first = new Once('ticket', store).header({ title: 'a' })
    expect(new Once('ticket', store).header({ title: 'a' })).toEqual(first)
    new Once('ticket', store).done()
    expect(new Once('ticket', store).header({ title: 'a' })).not.toEqual(first)
  })
  it('another content gets another key', () => {
    const once = new Once('ticket', new Store())
    expect(once.header({ title: 'a' })).not.toEqual(once.header({ title: 'b' }))
  })
  it('a version is quoted as an ETag', () => {
    expect(ifMatch(7)).toEqual({ 'If-Match': '"7"' })
    expect(ifMatch('"7"')).toEqual({ 'If-Match': '"7"' })
  })
})

describe('the live stream', () => {
  it('puts frames together wherever a piece ends', () => {
    const reader = new FrameReader()
    expect(reader.take(': beat\n\nid: 5\nda')).toEqual([])
    expect(reader.take('ta: {"type":"ticket.assigned"}\r\n\r\nevent: reset\n\n')).toEqual([
      { event: '', data: '{"type":"ticket.assigned"}', id: '5' },
      { event: 'reset', data: '', id: '' },
    ])
  })

  it('of several tabs one listens and tells the others', async () => {
    const store = new Store()
    store.setItem('banyan.session.banyan-resident', JSON.stringify({ access: 'a1', refresh: '', endsAt: Date.now() + 600_000 }))
    const held = new Set<string>()
    const locks = {
      request: async (name: string, _options: LockOptions, action: () => Promise<void>) => {
        if (held.has(name)) return new Promise(() => undefined)
        held.add(name)
        return action()
      },
    } as unknown as LockManager
    let asked = 0
    let send: (text: string) => void = () => undefined
    const open = async (): Promise<Response> => {
      asked += 1
      return new Response(new ReadableStream({ start: (stream) => void (send = (text) => stream.enqueue(new TextEncoder().encode(text))) }))
    }
    const heard: string[] = []
    const tabs = ['a', 'b'].map((tab) => new LiveStream({ session: new Session('banyan-resident', store, lockManager()), topics: ['tickets'], locks, onHint: ({ type }) => heard.push(`${tab} ${type}`), onReset: () => undefined, fetch: open as unknown as typeof fetch }))
    tabs.forEach((tab) => void tab.run())
    await vi.waitFor(() => expect(asked).toBe(1))
    send('data: {"type":"ticket.assigned","id":"9","version":"1"}\n\n')
    await vi.waitFor(() => expect(heard).toHaveLength(2))
    expect(heard.sort()).toEqual(['a ticket.assigned', 'b ticket.assigned'])
    expect(asked).toBe(1)
    tabs.forEach((tab) => tab.stop())
  })

  it('waits as long as the platform asks before it comes again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const store = new Store()
    store.setItem('banyan.session.banyan-resident', JSON.stringify({ access: 'a1', refresh: '', endsAt: Date.now() + 600_000 }))
    let asked = 0
    const refuse = async (): Promise<Response> => {
      asked += 1
      return json(429, { code: 'stream.too-many' }, { 'Retry-After': '20' })
    }
    const stream = new LiveStream({ session: new Session('banyan-resident', store, lockManager()), topics: [], onHint: () => undefined, onReset: () => undefined, fetch: refuse as unknown as typeof fetch })
    void stream.run()
    await vi.advanceTimersByTimeAsync(19_000)
    expect(asked).toBe(1)
    await vi.advanceTimersByTimeAsync(12_000)
    expect(asked).toBe(2)
    stream.stop()
    vi.useRealTimers()
  })

  it('does not wait for ever for an answer that does not begin', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const store = new Store()
    store.setItem('banyan.session.banyan-resident', JSON.stringify({ access: 'a1', refresh: '', endsAt: Date.now() + 600_000 }))
    let asked = 0
    const silent = (_url: string, { signal }: RequestInit): Promise<Response> => {
      asked += 1
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))
    }
    const stream = new LiveStream({ session: new Session('banyan-resident', store, lockManager()), topics: [], onHint: () => undefined, onReset: () => undefined, fetch: silent as unknown as typeof fetch })
    void stream.run()
    await vi.advanceTimersByTimeAsync(39_000)
    expect(asked).toBe(1)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(asked).toBe(2)
    stream.stop()
    vi.useRealTimers()
  })

  it('comes again after its end and resumes after the last hint', async () => {
    const store = new Store()
    store.setItem('banyan.session.banyan-resident', JSON.stringify({ access: 'a1', refresh: '', endsAt: Date.now() + 600_000 }))
    const from: (string | null)[] = []
    const hints: string[] = []
    const bodies = ['id: 1\ndata: {"type":"ticket.assigned","id":"9","version":"1"}\n\n', 'event: reset\n\n']
    const done = new Promise<void>((resolve) => {
      const stream = new LiveStream({
        session: new Session('banyan-resident', store, lockManager()),
        topics: ['tickets', 'bills'],
        onHint: ({ type }) => hints.push(type),
        onReset: () => {
          stream.stop()
          resolve()
        },
        fetch: (async (url: string, init: RequestInit) => {
          expect(url).toBe('/api/v1/stream?topics=tickets&topics=bills')
          from.push(new Headers(init.headers).get('Last-Event-ID'))
          return new Response(bodies.shift() ?? '')
        }) as unknown as typeof fetch,
      })
      void stream.run()
    })
    await done
    expect(hints).toEqual(['ticket.assigned'])
    expect(from).toEqual([null, '1'])
  })
})
