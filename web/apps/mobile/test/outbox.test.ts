import { Problem, type Api, type TicketDetail } from '@banyan/api'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createDelivery } from '../src/staff/outbox/deliver'
import { Outbox, type OutboxStore } from '../src/staff/outbox/outbox'
import type { Pending } from '../src/staff/outbox/pending'
import { heldMaterials, projectedActions } from '../src/staff/outbox/projected'

const offline = new Problem({ status: 0, code: 'client.offline' })
const moved = new Problem({ status: 409, code: 'ticket.illegal-move' })

let seq = 0
const done = (id: string, more: Partial<Pending> = {}): Pending => ({ id, owner: 'me', deed: 'arrive', about: '7', title: '', content: {}, attachments: [], at: 0, tried: false, attempts: 0, ...more })

function memory(): OutboxStore & { items: Pending[] } {
  const store = {
    items: [] as Pending[],
    all: async () => store.items.map((item) => ({ ...item })),
    add: async (item: Pending) => {
      const stored = { ...item, seq: ++seq }
      store.items.push(stored)
      return stored
    },
    put: async (item: Pending) => {
      store.items = store.items.map((other) => (other.seq === item.seq ? { ...item } : other))
    },
    remove: async (item) => {
      store.items = store.items.filter((other) => other.seq !== item.seq)
    },
  }
  return store
}

describe('the outbox', () => {
  let store: ReturnType<typeof memory>
  let sent: string[]
  let answers: Record<string, Problem[]>
  let later: (() => void)[]
  let shown: string[]
  let outbox: Outbox
  beforeEach(() => {
    store = memory()
    sent = []
    answers = {}
    later = []
    outbox = new Outbox({
      store,
      owner: () => 'me',
      onChange: (items) => (shown = items.map(({ id }) => id)),
      later: (action) => later.push(action),
      deliver: async ({ id }) => {
        const refusal = answers[id]?.shift()
        if (refusal) throw refusal
        sent.push(id)
        return `made by ${id}`
      },
    })
  })

  it('stores what was done before it sends it, and forgets it when it is there', async () => {
    expect(await outbox.submit(done('a'))).toEqual({ state: 'sent', made: 'made by a' })
    expect(sent).toEqual(['a'])
    expect(store.items).toEqual([])
  })

  it('keeps what finds no network, and sends all of it in order when there is one', async () => {
    answers = { a: [offline, offline] }
    expect(await outbox.submit(done('a'))).toEqual({ state: 'waits' })
    expect(await outbox.submit(done('b'))).toEqual({ state: 'waits' })
    expect(sent).toEqual([])
    expect(later.length).toBeGreaterThan(0)
    await outbox.flush()
    expect(sent).toEqual(['a', 'b'])
    expect(store.items).toEqual([])
  })

  it('forgets what was refused when it is there corrected, or waits so', async () => {
    for (const [id, problem] of [['b', undefined], ['c', offline]] as const) {
      const [refused] = (store.items = [{ ...done('a'), seq: ++seq, refusal: { status: 422, code: 'ticket.category-unknown', message: '' } }])
      answers = problem ? { [id]: [problem] } : {}
      await outbox.submit(done(id, { about: id }), refused)
      expect(store.items.map((item) => item.id)).toEqual(problem ? [id] : [])
    }
  })

  it('keeps what was refused when its correction is refused too', async () => {
    const [refused] = (store.items = [{ ...done('a'), seq: ++seq, refusal: { status: 422, code: 'ticket.category-unknown', message: '' } }])
    answers = { b: [moved] }
    await expect(outbox.submit(done('b', { about: 'b' }), refused)).rejects.toBe(moved)
    expect(store.items).toEqual([refused])
  })

  it('forgets what was refused with its correction that was sent when the phone died', async () => {
    const refused = await store.add(done('a', { refusal: { status: 422, code: 'ticket.category-unknown', message: '' } }))
    await store.add(done('b', { about: 'b', corrects: refused.seq, tried: true }))
    await outbox.tell()
    expect(shown).toEqual(['b'])
    await outbox.flush()
    expect(sent).toEqual(['b'])
    expect(store.items).toEqual([])
  })

  it('tells a refusal at once to whoever waits for it, and keeps nothing of it', async () => {
    answers = { a: [moved] }
    await expect(outbox.submit(done('a'))).rejects.toBe(moved)
    expect(store.items).toEqual([])
  })

  it('a refusal of what waited stays until somebody decides, and holds back only what is about the same', async () => {
    answers = { a: [offline, moved] }
    await outbox.submit(done('a'))
    await outbox.submit(done('b', { about: '7' }))
    await outbox.submit(done('c', { about: '8' }))
    await outbox.flush()
    expect(sent).toEqual(['c'])
    expect(store.items.map(({ id, refusal }) => [id, refusal?.code])).toEqual([['a', 'ticket.illegal-move'], ['b', undefined]])
    await outbox.discard(store.items[0]!)
    expect(sent).toEqual(['c', 'b'])
  })

  it('tries again what was refused when somebody says so', async () => {
    answers = { a: [offline, moved] }
    await outbox.submit(done('a'))
    await outbox.flush()
    await outbox.retry(store.items[0]!)
    expect(sent).toEqual(['a'])
  })

  it("never sends what somebody else has done on this phone", async () => {
    await store.add(done('theirs', { owner: 'somebody' }))
    await outbox.flush()
    expect(sent).toEqual([])
    expect(store.items).toHaveLength(1)
  })

  it.each([429, 500, 502, 503, 504])('takes an answer %i for passing', async (status) => {
    answers = { a: [new Problem({ status, code: `status.${status}` })] }
    expect(await outbox.submit(done('a'))).toEqual({ state: 'waits' })
  })
})

describe('delivery', () => {
  const ticket = (more: object): TicketDetail => ({ id: '7', version: 3, status: 'ACCEPTED', availableActions: ['arrive'], timeline: [], assignee: { staffId: 'me' }, ...more }) as unknown as TicketDetail
  let now: TicketDetail
  let posts: { path: string; options: { params: { header: Record<string, string> }; body?: { fileIds?: string[] } } }[]
  let refusals: Problem[]
  const keep = vi.fn(async () => undefined)
  const upload = vi.fn(async () => ({ id: 'f1' }))
  const api = {
    GET: async () => ({ data: now, response: new Response() }),
    POST: async (path: string, options: (typeof posts)[number]['options']) => {
      posts.push({ path, options })
      const refusal = refusals.shift()
      if (refusal) throw refusal
      return { data: { id: '9' }, response: new Response() }
    },
  } as unknown as Api
  const deliver = createDelivery({ api, upload: upload as never })
  beforeEach(() => {
    now = ticket({})
    posts = []
    refusals = []
    keep.mockClear()
    upload.mockClear()
  })
  const photo = () => ({ blob: new Blob(['x']), name: 'a.jpg', place: 'files' })

  it('uploads photos first, once, and acts on the version it has just seen', async () => {
    const item = done('k1', { attachments: [photo()] })
    refusals = [offline]
    await expect(deliver(item, keep)).rejects.toBe(offline)
    await deliver(item, keep)
    expect(upload).toHaveBeenCalledTimes(1)
    expect(posts.at(-1)!.options.params.header['If-Match']).toBe('"3"')
    expect(posts.at(-1)!.options.body?.fileIds).toEqual(['f1'])
  })

  it('does not act again when the first attempt shows in the ticket', async () => {
    now = ticket({ status: 'IN_PROGRESS', availableActions: ['complete'], times: { arrivedAt: '2026-11-25T08:00:00Z' } })
    await deliver(done('k1', { tried: true }), keep)
    expect(posts).toEqual([])
  })

  it('knows a note of its own by its words and photos', async () => {
    now = ticket({ availableActions: ['record-progress'], timeline: [{ what: 'RECORD_PROGRESS', actorId: 'me', note: '维修前', fileIds: ['f1'] }] })
    const item = done('k1', { deed: 'record-progress', tried: true, content: { note: '维修前' }, attachments: [{ ...photo(), storedId: 'f1' }] })
    await deliver(item, keep)
    expect(posts).toEqual([])
    await deliver(done('k2', { deed: 'record-progress', content: { note: '维修前' } }), keep)
    expect(posts).toHaveLength(1)
  })

  it('looks again when the ticket moved in between, and says when it can no longer be done', async () => {
    refusals = [new Problem({ status: 412, code: 'request.stale' })]
    await deliver(done('k1'), keep)
    expect(posts).toHaveLength(2)
    now = ticket({ availableActions: [] })
    await expect(deliver(done('k2'), keep)).rejects.toMatchObject({ code: 'ticket.illegal-move' })
  })

  it('repeats what knows a key under that key, whatever became of the ticket', async () => {
    now = ticket({ status: 'COMPLETED', availableActions: [] })
    await deliver(done('the-key', { deed: 'complete', tried: true }), keep)
    expect(posts[0]!.options.params.header['Idempotency-Key']).toBe('the-key')
  })

  it('makes a ticket of a report under its key, with its photos, and says which', async () => {
    const item = done('the-key', { deed: 'report', about: 'the-key', content: { categoryCode: 'x', title: '灯不亮' }, attachments: [photo()] })
    refusals = [offline]
    await expect(deliver(item, keep)).rejects.toBe(offline)
    expect(await deliver(item, keep)).toBe('9')
    expect(posts.map(({ path, options }) => [path, options.params.header['Idempotency-Key'], options.body])).toEqual(Array.from({ length: 2 }, () => ['/api/v1/tickets', 'the-key', { categoryCode: 'x', title: '灯不亮', fileIds: ['f1'] }]))
    expect(upload).toHaveBeenCalledTimes(1)
  })

  it('uploads photos again that were collected meanwhile', async () => {
    refusals = [new Problem({ status: 422, code: 'ticket.file-unknown' })]
    await deliver(done('k1', { tried: true, attachments: [{ ...photo(), storedId: 'old' }] }), keep)
    expect(posts.map(({ options }) => options.body?.fileIds)).toEqual([['old'], ['f1']])
  })
})

describe('what can be done next without a network', () => {
  it('follows what waits', () => {
    expect(projectedActions(['accept', 'reject'], [])).toEqual(['accept', 'reject'])
    expect(projectedActions(['accept', 'reject'], [done('a', { deed: 'accept' })])).toEqual(['arrive'])
    expect(projectedActions(['arrive', 'suspend'], [done('a')])).toContain('complete')
    expect(projectedActions(['complete', 'quote'], [done('a', { deed: 'record-progress' })])).toEqual(['complete'])
    expect(projectedActions(['complete'], [done('a', { deed: 'complete' })])).toEqual([])
  })
})

describe('what a technician still holds', () => {
  const line = (itemId: string, more = {}) => ({ itemId, name: itemId, unit: '个', requested: '5', issued: '5', used: '0', returned: '0', ...more })
  const materials = [{ id: 'r1', status: 'ISSUED', lines: [line('tap'), line('seal', { returned: '3' })] }, { id: 'r2', status: 'ISSUED', lines: [line('tap')] }] as unknown as TicketDetail['materials']
  const back = (requisitionId: string, itemId: string, quantity: string, more: Partial<Pending> = {}) => done(`${requisitionId}-${itemId}`, { deed: 'return-materials', content: { requisitionId, lines: [{ itemId, quantity }] }, ...more })
  const most = (waiting: Pending[]) => heldMaterials(materials, waiting).map((one) => [one.key, one.most])

  it('is what was issued, less what was brought back', () => {
    expect(most([])).toEqual([['r1/tap', '5'], ['r1/seal', '2'], ['r2/tap', '5']])
  })

  it('counts what is brought back as soon as there is a network', () => {
    expect(most([back('r1', 'tap', '1.5'), back('r1', 'tap', '0.5'), back('r1', 'seal', '2')])).toEqual([['r1/tap', '3'], ['r2/tap', '5']])
  })

  it('is not less by what the store refused to take back', () => {
    expect(most([back('r2', 'tap', '5', { refusal: { status: 409, code: 'x', message: '' } })])).toContainEqual(['r2/tap', '5'])
  })
})
