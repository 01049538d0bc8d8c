import { Problem, problemOf, problemOfFailure } from './problem'

/** The platform's own applications, each with its way to sign in. */
export type ClientId = 'banyan-office' | 'banyan-staff' | 'banyan-resident'

/** How somebody proves who he is. */
export type Grant =
  | { grant_type: 'urn:banyan:grant:password'; username: string; password: string; code?: string }
  | { grant_type: 'urn:banyan:grant:sms-code'; phone: string; code: string }
  | { grant_type: 'urn:banyan:grant:wechat-miniprogram'; code: string; phone_code?: string }

/** What somebody who is signed in shows again: his password, with the code of an authenticator app if he has one; a resident a code sent to his phone. */
export type Evidence = { password: string; code?: string } | { sms_code: string }

/** How a session goes on. */
type Renewal = { grant_type: 'refresh_token'; refresh_token: string } | ({ grant_type: 'urn:banyan:grant:step-up'; refresh_token: string } & Evidence)

interface Tokens {
  access: string
  refresh: string
  /** When the access token ends, in milliseconds since the epoch, by this device's clock. */
  endsAt: number
  /** When somebody signed in; kept by what succeeds, so that the other tabs can tell a successor from a sign-in. */
  since?: number
}

interface TokenAnswer {
  access_token: string
  refresh_token?: string
  expires_in: number
}

const RENEW_BEFORE_MS = 30_000
const PATIENCE_MS = 20_000

/**
 * Who is signed in, for all tabs of this browser. A refresh token works once: the tab that renews holds a lock and stores the successor before
 * anybody else looks, and a tab that comes second takes what the first has stored.
 */
export class Session {
  private readonly key: string
  private readonly listeners = new Set<(signedIn: boolean) => void>()
  private renewing: Promise<string> | undefined

  constructor(
    readonly client: ClientId,
    private readonly storage: Storage = localStorage,
    private readonly locks: LockManager | undefined = globalThis.navigator?.locks,
  ) {
    this.key = `banyan.session.${client}`
    globalThis.addEventListener?.('storage', (event) => {
      if (event.key === this.key && sinceOf(event.oldValue) !== sinceOf(event.newValue)) this.tell()
    })
  }

  get signedIn(): boolean {
    return this.stored() !== undefined
  }

  /** Called with true when somebody has signed in and false when the session is over, in any tab. @return ends the listening */
  onChange(listener: (signedIn: boolean) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Has a code sent to a phone, to sign in with; open to everybody. */
  async sendCode(phone: string): Promise<void> {
    const response = await this.post('/api/v1/sms-codes', JSON.stringify({ phone }), { 'Content-Type': 'application/json' })
    if (!response.ok) throw await problemOf(response)
  }

  /** Whoever was signed in before, on this device, is so no longer. */
  async signIn(grant: Grant): Promise<void> {
    const fresh = await this.ask(grant)
    const former = this.stored()
    this.store({ ...fresh, since: Date.now() })
    this.tell()
    if (former?.refresh) await this.revoke(former.refresh)
  }

  /**
   * Whoever is signed in proves again that it is he (RFC 9470): the session stays, and its next token says when that was.
   *
   * @throws Problem of a wrong proof, which leaves the session as it was; `client.signed-out` when it is over meanwhile
   */
  async prove(evidence: Evidence): Promise<void> {
    await this.locked(async () => {
      const tokens = this.stored()
      if (!tokens) throw signedOut()
      const fresh = await this.ask({ grant_type: 'urn:banyan:grant:step-up', refresh_token: tokens.refresh, ...evidence }).catch((failure: unknown) => {
        throw this.endedBy(failure)
      })
      this.store({ ...fresh, since: tokens.since })
      return fresh.access
    })
  }

  /** Forgets the tokens here, and tells the platform that the refresh token is void; it may be out of reach. */
  async signOut(): Promise<void> {
    const tokens = this.stored()
    this.forget()
    if (tokens?.refresh) await this.revoke(tokens.refresh)
  }

  /** A token that works for a while yet. @throws Problem `client.signed-out` when nobody is signed in any more */
  async token(): Promise<string> {
    const tokens = this.stored()
    if (!tokens) throw signedOut()
    return tokens.endsAt - Date.now() > RENEW_BEFORE_MS ? tokens.access : this.renew(tokens.access)
  }

  /** Gets a successor of a token that the platform no longer takes. */
  renew(refused: string): Promise<string> {
    this.renewing ??= this.locked(() => this.renewAlone(refused)).finally(() => (this.renewing = undefined))
    return this.renewing
  }

  private async renewAlone(refused: string): Promise<string> {
    const tokens = this.stored()
    if (!tokens) throw signedOut()
    if (tokens.access !== refused && tokens.endsAt > Date.now()) return tokens.access
    try {
      const fresh = await this.ask({ grant_type: 'refresh_token', refresh_token: tokens.refresh })
      this.store({ ...fresh, since: tokens.since })
      return fresh.access
    } catch (failure) {
      const problem = problemOfFailure(failure)
      if (problem.status !== 400 && problem.status !== 401) throw problem
      this.forget()
      throw signedOut(problem)
    }
  }

  private async revoke(refresh: string): Promise<void> {
    await fetch('/oauth2/revoke', {
      method: 'POST',
      body: new URLSearchParams({ token: refresh, token_type_hint: 'refresh_token', client_id: this.client }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => undefined)
  }

  private async locked(action: () => Promise<string>): Promise<string> {
    return this.locks ? this.locks.request(this.key, action) : action()
  }

  /** A refresh token that is no good ends the session here too; every other refusal stays what it is. */
  private endedBy(failure: unknown): Problem {
    const problem = problemOfFailure(failure)
    if (problem.code !== 'token.refresh-refused') return problem
    this.forget()
    return signedOut(problem)
  }

  private async ask(grant: Grant | Renewal): Promise<Tokens> {
    const response = await this.post('/oauth2/token', new URLSearchParams({ ...grant, client_id: this.client }))
    if (!response.ok) throw await problemOf(response)
    const answer = (await response.json()) as TokenAnswer
    return { access: answer.access_token, refresh: answer.refresh_token ?? '', endsAt: Date.now() + answer.expires_in * 1000 }
  }

  /** Without a token: these are asked before there is one. */
  private post(path: string, content: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(path, { method: 'POST', body: content, headers: { 'Accept-Language': globalThis.document?.documentElement.lang || 'zh-CN', ...headers }, signal: AbortSignal.timeout(PATIENCE_MS) }).catch((failure: unknown) => {
      throw problemOfFailure(failure)
    })
  }

  private stored(): Tokens | undefined {
    const text = this.storage.getItem(this.key)
    return text ? (JSON.parse(text) as Tokens) : undefined
  }

  private store(tokens: Tokens): void {
    this.storage.setItem(this.key, JSON.stringify(tokens))
  }

  private forget(): void {
    this.storage.removeItem(this.key)
    this.tell()
  }

  private tell(): void {
    const { signedIn } = this
    this.listeners.forEach((listener) => listener(signedIn))
  }
}

/** Nobody is signed in: no time. Tokens of before times were noted count from the beginning. */
const sinceOf = (text: string | null): number | undefined => (text ? ((JSON.parse(text) as Tokens).since ?? 0) : undefined)

function signedOut(cause?: unknown): Problem {
  return new Problem({ status: 401, code: 'client.signed-out', cause })
}
