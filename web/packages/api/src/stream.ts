import { problemOf, type Problem } from './problem'
import type { Session } from './session'

/** A hint that something changed; read it again to know what. */
export interface Hint {
  type: string
  id: string
  version: string
}

export interface StreamOptions {
  session: Session
  topics: string[]
  onHint: (hint: Hint) => void
  /** Hints may have been missed: read everything again. Also called after a break in which nobody could have told. */
  onReset: () => void
  onState?: (live: boolean) => void
  fetch?: typeof fetch
  locks?: LockManager
}

interface Frame {
  event: string
  data: string
  id: string
}

const SILENCE_MS = 40_000
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000

/**
 * The live stream of a client, over fetch, since an EventSource cannot bring a token. Resumes after the last hint it saw; a stream that stays
 * silent beyond its heartbeat is taken for dead. Rests while the page is hidden. Of several tabs one listens and tells the others, since
 * the platform gives a person only a few streams.
 */
export class LiveStream {
  private readonly plain: typeof fetch
  private readonly locks: LockManager | undefined
  private readonly channel: BroadcastChannel | undefined
  private readonly name: string
  private readonly end = new AbortController()
  private lastId = ''
  private wait = FIRST_WAIT_MS
  private stopped = false
  private abort: AbortController | undefined
  private wake: (() => void) | undefined

  constructor(private readonly options: StreamOptions) {
    this.plain = options.fetch ?? globalThis.fetch.bind(globalThis)
    this.locks = options.locks ?? globalThis.navigator?.locks
    this.name = `banyan.stream.${options.session.client}.${options.topics.join()}`
    globalThis.document?.addEventListener('visibilitychange', this.onVisibility)
    if (!this.locks || !('BroadcastChannel' in globalThis)) return
    this.channel = new BroadcastChannel(this.name)
    this.channel.addEventListener('message', ({ data }: MessageEvent<Frame>) => this.tell(data))
  }

  /** Listens until stopped. */
  async run(): Promise<void> {
    while (!this.stopped) {
      await this.untilVisible()
      if (this.stopped) return
      if (this.channel) await this.locks?.request(this.name, { signal: this.end.signal }, () => this.follow()).catch(() => undefined)
      else await this.follow()
    }
  }

  /** As the tab that listens, until it is stopped or hidden. */
  private async follow(): Promise<void> {
    while (!this.stopped && globalThis.document?.visibilityState !== 'hidden') {
      try {
        await this.listen()
      } catch (failure) {
        // Every end is the same to us: try again, later each time, or when the platform says.
        this.wait = Math.max(this.wait, ((failure as Problem).retryAfterSeconds ?? 0) * 1000)
      }
      this.options.onState?.(false)
      if (!this.stopped) await this.pause(this.wait * (1 + Math.random() * 0.5))
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT_MS)
    }
  }

  stop(): void {
    this.stopped = true
    globalThis.document?.removeEventListener('visibilitychange', this.onVisibility)
    this.abort?.abort()
    this.end.abort()
    this.channel?.close()
    this.wake?.()
  }

  private readonly onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.abort?.abort()
    this.wake?.()
  }

  private async untilVisible(): Promise<void> {
    while (!this.stopped && globalThis.document?.visibilityState === 'hidden') await this.pause(LONGEST_WAIT_MS * 10)
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  private async listen(): Promise<void> {
    const abort = (this.abort = new AbortController())
    await this.read(await this.open(abort), abort)
  }

  /** An answer that does not even begin is as dead as a stream that stays silent. */
  private async open(abort: AbortController): Promise<ReadableStream<Uint8Array>> {
    const token = await this.options.session.token()
    const watchdog = setTimeout(() => abort.abort(), SILENCE_MS)
    const query = this.options.topics.map((topic) => `topics=${encodeURIComponent(topic)}`).join('&')
    try {
      const response = await this.plain(`/api/v1/stream?${query}`, {
        headers: {
          Accept: 'text/event-stream',
          Authorization: `Bearer ${token}`,
          ...(this.lastId ? { 'Last-Event-ID': this.lastId } : {}),
        },
        signal: abort.signal,
      })
      if (!response.ok || !response.body) throw await problemOf(response)
      return response.body
    } finally {
      clearTimeout(watchdog)
    }
  }

  private async read(stream: ReadableStream<Uint8Array>, abort: AbortController): Promise<void> {
    const reader = stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
    const frames = new FrameReader()
    let watchdog = setTimeout(() => abort.abort(), SILENCE_MS)
    try {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        clearTimeout(watchdog)
        watchdog = setTimeout(() => abort.abort(), SILENCE_MS)
        this.wait = FIRST_WAIT_MS
        this.options.onState?.(true)
        frames.take(value).forEach((frame) => {
          this.tell(frame)
          this.channel?.postMessage(frame)
        })
      }
    } finally {
      clearTimeout(watchdog)
    }
  }

  private tell(frame: Frame): void {
    if (frame.id) this.lastId = frame.id
    if (frame.event === 'reset') this.options.onReset()
    else if (frame.data) this.options.onHint(JSON.parse(frame.data) as Hint)
  }
}

/** Puts the lines of an event stream together; a piece may end anywhere. */
export class FrameReader {
  private rest = ''
  private frame: Frame = { event: '', data: '', id: '' }

  take(piece: string): Frame[] {
    const lines = (this.rest + piece).split(/\r?\n/)
    this.rest = lines.pop() ?? ''
    return lines.flatMap((line) => this.line(line))
  }

  private line(line: string): Frame[] {
    if (line === '') {
      const { frame } = this
      this.frame = { event: '', data: '', id: '' }
      return frame.data || frame.event ? [frame] : []
    }
    const colon = line.indexOf(':')
    if (colon <= 0) return []
    const name = line.slice(0, colon)
    const value = line.slice(colon + 1).replace(/^ /, '')
    if (name === 'data') this.frame.data += (this.frame.data ? '\n' : '') + value
    else if (name === 'event') this.frame.event = value
    else if (name === 'id') this.frame.id = value
    return []
  }
}
