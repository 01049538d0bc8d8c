import { problemOfFailure, type Problem } from '@banyan/api'
import { isPassing, refusalOf, type Pending } from './pending'

/** What became of something: it is there, with the id of what it made if it makes something; or it waits. */
export interface Fate {
  state: 'sent' | 'waits'
  made?: string
}

/** Where what waits is kept, in the order in which it was done. */
export interface OutboxStore {
  all(): Promise<Pending[]>
  /** @return as stored, with its place in the order */
  add(item: Pending): Promise<Pending>
  put(item: Pending): Promise<void>
  remove(item: Pick<Pending, 'seq'>): Promise<void>
}

export interface OutboxOptions {
  store: OutboxStore
  /** Sends one; `keep` stores what is known of it meanwhile. Resolves to the id of what was made, if anything. Throws a {@link Problem}. */
  deliver: (item: Pending, keep: (item: Pending) => Promise<void>) => Promise<string | undefined>
  /** Who is signed in. */
  owner: () => string | undefined
  /** Something was added, sent or refused. */
  onChange: (items: Pending[]) => void
  onSent?: (item: Pending) => void
  /** Only one tab sends at a time. */
  locks?: { request(name: string, action: () => Promise<void>): Promise<unknown> }
  later?: (action: () => void, milliseconds: number) => unknown
}

const FIRST_WAIT_MS = 3_000
const LONGEST_WAIT_MS = 60_000

/**
 * Sends what was done, in order and once: stored first, sent then, forgotten when the platform has taken it. What finds no network stays and is
 * tried again; what is refused stays until somebody decides, and holds back only what is about the same thing.
 */
export class Outbox {
  private readonly later: (action: () => void, milliseconds: number) => unknown
  private wait = FIRST_WAIT_MS
  private readonly refused = new Map<string, Problem>()
  /** What somebody is looking at while it is sent; shown as waiting only when it has to wait. */
  private readonly underWay = new Set<string>()
  private readonly made = new Map<string, string | undefined>()

  constructor(private readonly options: OutboxOptions) {
    this.later = options.later ?? ((action, milliseconds) => setTimeout(action, milliseconds))
  }

  /**
   * Does something now if that is possible, else as soon as it is.
   *
   * @param corrects what was refused and is done anew by this; forgotten when this is taken or waits
   * @throws Problem when the platform refuses; then nothing of it waits, and the form can be corrected
   */
  async submit(item: Pending, corrects?: Pending): Promise<Fate> {
    this.underWay.add(item.id)
    try {
      const stored = await this.options.store.add({ ...item, corrects: corrects?.seq })
      await this.flush()
      const now = (await this.options.store.all()).find(({ id }) => id === item.id)
      if (now?.refusal) {
        await this.options.store.remove(stored)
        throw this.refused.get(item.id) ?? now.refusal
      }
      if (now && corrects) await this.options.store.remove(corrects)
      return now ? { state: 'waits' } : { state: 'sent', made: this.made.get(item.id) }
    } finally {
      this.underWay.delete(item.id)
      this.made.delete(item.id)
      await this.tell()
    }
  }

  /** Sends what waits. */
  async flush(): Promise<void> {
    const { locks } = this.options
    await (locks ? locks.request('banyan.outbox', () => this.drain()) : this.drain())
  }

  /** Tries something again that was refused. */
  async retry(item: Pending): Promise<void> {
    await this.options.store.put({ ...item, refusal: undefined })
    await this.tell()
    await this.flush()
  }

  /** Gives it up. */
  async discard(item: Pending): Promise<void> {
    await this.options.store.remove(item)
    await this.tell()
    await this.flush()
  }

  /** What waits, as it is stored; what is done anew by something that waits is not to be done a second time. */
  async tell(): Promise<void> {
    const waiting = (await this.own()).filter(({ id }) => !this.underWay.has(id))
    const corrected = new Set(waiting.map(({ corrects }) => corrects))
    this.options.onChange(waiting.filter(({ seq }) => !corrected.has(seq)))
  }

  private async own(): Promise<Pending[]> {
    const owner = this.options.owner()
    return (await this.options.store.all()).filter((item) => item.owner === owner)
  }

  private async drain(): Promise<void> {
    const held = new Set<string>()
    for (const item of await this.own()) {
      if (item.owner !== this.options.owner()) return
      if (item.refusal || held.has(item.about)) held.add(item.about)
      else if (!(await this.send(item, held))) return
    }
    this.wait = FIRST_WAIT_MS
  }

  /** @return false when nothing can be sent at present */
  private async send(item: Pending, held: Set<string>): Promise<boolean> {
    const { store, deliver, onSent } = this.options
    try {
      const made = await deliver(item, (known) => store.put(known))
      if (this.underWay.has(item.id)) this.made.set(item.id, made)
      // In this order: should the phone die in between, the correction is sent again under its key, and what it corrects is gone.
      await store.remove({ seq: item.corrects })
      await store.remove(item)
      onSent?.(item)
      return true
    } catch (failure) {
      const problem = problemOfFailure(failure)
      if (isPassing(problem)) {
        await store.put({ ...item, attempts: item.attempts + 1 })
        this.again()
        return false
      }
      this.refused.set(item.id, problem)
      held.add(item.about)
      await store.put({ ...item, refusal: refusalOf(problem) })
      return true
    } finally {
      await this.tell()
    }
  }

  private again(): void {
    this.later(() => void this.flush(), this.wait)
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT_MS)
  }
}
