import createClient, { type Client, type Middleware } from 'openapi-fetch'
import { problemOf, problemOfFailure, type Problem } from './problem'
import type { Session } from './session'
import type { ApiPaths } from './types'

export type Api = Client<ApiPaths>

export interface ClientOptions {
  session: Session
  /** The language of what people read: titles of problems, messages of the inbox. */
  language: () => string
  /**
   * Called when the session is over in the middle of something. The app shows its sign-in above the page and answers true once somebody has
   * signed in; the request then goes on as if nothing had happened, and no form is lost.
   */
  signInAgain?: () => Promise<boolean>
  /**
   * Called when something dangerous wants a fresh proof of who is there (RFC 9470). The app asks for it above the page and answers true once the
   * session has one; the request is then sent a second time, as it was.
   */
  proveAgain?: () => Promise<boolean>
  fetch?: typeof fetch
}

const PATIENCE_MS = 30_000

/** The API with types from its documents. Every refusal is thrown as a {@link Problem}; `body` and `versioned` take the answer out. */
export function createApi(options: ClientOptions): Api {
  const api = createClient<ApiPaths>({
    baseUrl: globalThis.location?.origin,
    fetch: authorisedFetch(options),
    querySerializer: { array: { style: 'form', explode: true } },
  })
  const refuse: Middleware = {
    async onResponse({ response }) {
      if (!response.ok) throw await problemOf(response)
    },
  }
  api.use(refuse)
  return api
}

/** A fetch that brings the token, renews it when it has ended, and asks to sign in again when it must. */
export function authorisedFetch(options: ClientOptions): (request: Request) => Promise<Response> {
  const { session } = options
  const plain = options.fetch ?? globalThis.fetch.bind(globalThis)

  const send = async (request: Request, token: string): Promise<Response> => {
    const attempt = request.clone()
    attempt.headers.set('Authorization', `Bearer ${token}`)
    attempt.headers.set('Accept-Language', options.language())
    const patience = AbortSignal.timeout(PATIENCE_MS)
    try {
      return await plain(attempt, { signal: either(request.signal, patience) })
    } catch (failure) {
      if (request.signal.aborted) throw failure
      throw problemOfFailure(patience.aborted ? patience.reason : failure)
    }
  }

  const withToken = async (request: Request): Promise<Response> => {
    const token = await session.token()
    const response = await send(request, token)
    if (response.status !== 401) return response
    if (wantsFreshProof(response)) return (await options.proveAgain?.()) ? send(request, await session.token()) : response
    return send(request, await session.renew(token))
  }

  return async (request) => {
    try {
      return await withToken(request)
    } catch (failure) {
      const problem = failure as Problem
      if (problem.code !== 'client.signed-out' || !(await options.signInAgain?.())) throw failure
      return withToken(request)
    }
  }
}

/** The token is good, but its owner proved too long ago who he is. */
function wantsFreshProof(response: Response): boolean {
  return response.headers.get('WWW-Authenticate')?.includes('insufficient_user_authentication') ?? false
}

/** `AbortSignal.any`, which the WebViews of older phones do not have. */
function either(a: AbortSignal, b: AbortSignal): AbortSignal {
  const both = new AbortController()
  for (const signal of [a, b]) signal.addEventListener('abort', () => both.abort(signal.reason), { once: true })
  return both.signal
}

interface Answer<T> {
  data?: T
  response: Response
}

/** What was answered. */
export async function body<T>(answer: Promise<Answer<T>>): Promise<T> {
  return (await answer).data as T
}

/** What was answered, with the ETag that a change of it has to bring along. */
export async function versioned<T>(answer: Promise<Answer<T>>): Promise<{ data: T; etag: string }> {
  const { data, response } = await answer
  return { data: data as T, etag: response.headers.get('ETag') ?? '' }
}

/** The header that says which version was seen. Takes an ETag or the `version` of what was read. */
export function ifMatch(version: string | number): { 'If-Match': string } {
  const text = String(version)
  return { 'If-Match': text.startsWith('"') ? text : `"${text}"` }
}
