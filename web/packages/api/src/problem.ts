/** One wrong field: where it is in what was sent (`/title`, or `?page` for a parameter), and why. */
export interface FieldProblem {
  pointer: string
  code: string
  detail?: string
}

/** What the platform answers when it refuses (RFC 9457). */
interface ProblemBody {
  code?: string
  title?: string
  detail?: string
  status?: number
  traceId?: string
  errors?: FieldProblem[]
  error?: string
  error_description?: string
}

/** Codes that no service sends: what happened between this device and the platform. */
export type ClientCode = 'client.offline' | 'client.timeout' | 'client.signed-out' | 'client.unreadable'

/**
 * A refused request. `code` is the contract: clients turn it into a sentence that says what to do. `outcomeUnknown` means that what was asked
 * may have happened, so it is repeated under the same Idempotency-Key or looked up, never done anew.
 */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly fields: FieldProblem[]
  readonly traceId: string
  readonly retryAfterSeconds: number | undefined

  constructor(facts: { status: number; code: string; title?: string; fields?: FieldProblem[]; traceId?: string; retryAfterSeconds?: number; cause?: unknown }) {
    super(facts.title || facts.code, { cause: facts.cause })
    this.name = 'Problem'
    this.status = facts.status
    this.code = facts.code
    this.fields = facts.fields ?? []
    this.traceId = facts.traceId ?? ''
    this.retryAfterSeconds = facts.retryAfterSeconds
  }

  get outcomeUnknown(): boolean {
    return ['client.offline', 'client.timeout', 'gateway.connection-lost', 'gateway.timeout', 'transaction.outcome-unknown'].includes(this.code)
  }

  /** The thing changed since it was read: read it again before the next try. */
  get isStale(): boolean {
    return this.status === 412 || ['request.changed-meanwhile', 'ticket.changed-meanwhile'].includes(this.code)
  }

  /** The message about a field, by its name in what was sent. */
  field(name: string): FieldProblem | undefined {
    return this.fields.find((field) => field.pointer === `/${name}` || field.pointer === `?${name}` || field.pointer === name)
  }
}

/** Reads a refusal; an answer that is no problem+json becomes one by its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as ProblemBody
  const retryAfter = Number(response.headers.get('Retry-After'))
  return new Problem({
    status: response.status,
    code: body.code ?? (body.error ? `oauth.${body.error}` : `status.${response.status}`),
    title: body.title ?? body.error_description,
    fields: body.errors,
    traceId: body.traceId ?? response.headers.get('X-Request-Id') ?? '',
    retryAfterSeconds: retryAfter > 0 ? retryAfter : undefined,
  })
}

/** What kept a request from being answered at all. */
export function problemOfFailure(failure: unknown): Problem {
  if (failure instanceof Problem) return failure
  const timedOut = failure instanceof DOMException && failure.name === 'TimeoutError'
  return new Problem({ status: 0, code: timedOut ? 'client.timeout' : 'client.offline', cause: failure })
}
