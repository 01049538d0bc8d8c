import type { Problem } from './problem'

/**
 * The key under which something is made once. It is kept beside the draft until the platform has answered: pressed twice, sent again after a
 * lost answer or a reload, the same content is made once. Other content gets another key.
 */
export class Once {
  private readonly storageKey: string

  /** @param what names the draft, for example `ticket` or `pay:42,43` */
  constructor(
    what: string,
    private readonly storage: Storage = sessionStorage,
  ) {
    this.storageKey = `banyan.once.${what}`
  }

  /** The header for sending this content. */
  header(content: unknown): { 'Idempotency-Key': string } {
    const print = fingerprint(content)
    const [key, seen] = (this.storage.getItem(this.storageKey) ?? '').split(' ')
    if (key && seen === print) return { 'Idempotency-Key': key }
    const fresh = newKey()
    this.storage.setItem(this.storageKey, `${fresh} ${print}`)
    return { 'Idempotency-Key': fresh }
  }

  /** After an answer: what was taken or refused is over. What may have happened, or is still going on, keeps its key. */
  settle(failure: Problem | undefined): void {
    if (!failure || !(failure.outcomeUnknown || failure.status >= 500 || failure.code === 'idempotency.still-running')) this.done()
  }

  /** It is done, refused for good, or begun anew by the user: the next one is another one. */
  done(): void {
    this.storage.removeItem(this.storageKey)
  }
}

/** A key nobody has used. `crypto.randomUUID` needs a secure context, which a demo in a local network has not. */
export function newKey(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID()
  return fromBytes()
}

function fromBytes(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** FNV-1a over the JSON: it only has to tell one's own drafts apart. */
function fingerprint(content: unknown): string {
  let hash = 0x811c9dc5
  for (const char of JSON.stringify(content) ?? '') hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193)
  return (hash >>> 0).toString(16)
}
