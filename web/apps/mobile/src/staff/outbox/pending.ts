import type { Problem } from '@banyan/api'

/** What can be done without a network and sent later. Each is made once on the platform, however often it is sent. */
export type Deed = 'accept' | 'arrive' | 'record-progress' | 'return-materials' | 'complete' | 'inspect' | 'report'

/** A photo that belongs to it. `place` is `files`, or the id of the check item it shows. */
export interface Attachment {
  blob: Blob
  name: string
  place: string
  /** Its id on the platform, once it is there. */
  storedId?: string
}

/** Why the platform did not take it; waits for a decision. */
export interface Refusal {
  status: number
  code: string
  message: string
}

/** Something that was done and waits to be sent. */
export interface Pending {
  /** Given here; the Idempotency-Key under which it is sent. */
  id: string
  /** Order in which things were done; given by the store. */
  seq?: number
  /** Who did it: nobody else sends it. */
  owner: string
  deed: Deed
  /** The ticket, the label of the equipment, or, for a report, nothing else's. What is about the same is sent in order. */
  about: string
  /** What it is about, for people. */
  title: string
  content: Record<string, unknown>
  /** The form as it was filled in, for what can be corrected when it is refused. */
  form?: Record<string, unknown>
  /** Place in the order of what was refused and is done anew by this; forgotten with it. */
  corrects?: number
  attachments: Attachment[]
  at: number
  /** It was sent at least once, so it may have happened. */
  tried: boolean
  attempts: number
  refusal?: Refusal
}

/** What may be decided by trying again: no network, no answer, too busy. */
export function isPassing(problem: Problem): boolean {
  return problem.status === 0 || problem.status === 429 || problem.status >= 500 || problem.outcomeUnknown || ['client.signed-out', 'idempotency.still-running'].includes(problem.code)
}

export const refusalOf = ({ status, code, message }: Problem): Refusal => ({ status, code, message })
