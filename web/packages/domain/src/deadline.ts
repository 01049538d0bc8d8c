import type { TicketStatus } from './ticket'

/** The times a category promises 时限, in minutes by the clock of the round; absent or 0: none. */
export interface ServicePromise {
  responseMinutes?: number
  resolutionMinutes?: number
}

/** What is known of a ticket's times. */
export interface Timed {
  status: TicketStatus
  createdAt?: string
  /** What the promised times are counted from; until it is known, the report. */
  clockSince?: string
  /** When it was first accepted in its round, whoever has it now: the response time ended then. */
  clockAnswered?: string
  /** By when the desk wants it done; goes before what the category promises. */
  dueAt?: string
  appointmentFrom?: string
  appointmentTo?: string
}

/** What whoever has the ticket has to do next, and by when. */
export interface Deadline {
  step: 'accept' | 'visit' | 'finish'
  /** Since when it runs. */
  from: number
  at: number
}

const MINUTE_MS = 60_000

/**
 * The next deadline of a ticket: to accept it within the response time, then to be there within the agreed slot, then to finish. A ticket that
 * rests or is done has none, and one that was accepted and then given to somebody else needs no second answer in time.
 */
export function deadlineOf(ticket: Timed, promise: ServicePromise = {}): Deadline | undefined {
  const { status } = ticket
  if (status === 'PENDING' || status === 'ASSIGNED') return step('accept', ticket, ticket.clockAnswered ? undefined : within(ticket, promise.responseMinutes)) ?? visit(ticket) ?? finish(ticket, promise)
  if (status === 'ACCEPTED') return visit(ticket) ?? finish(ticket, promise)
  if (status === 'IN_PROGRESS') return finish(ticket, promise)
  return undefined
}

const step = (name: Deadline['step'], ticket: Timed, at: number | undefined): Deadline | undefined => (at === undefined ? undefined : { step: name, from: beginning(ticket) ?? at, at })
const visit = (ticket: Timed): Deadline | undefined => step('visit', ticket, ticket.appointmentTo ? Date.parse(ticket.appointmentTo) : undefined)
const finish = (ticket: Timed, promise: ServicePromise): Deadline | undefined => step('finish', ticket, ticket.dueAt ? Date.parse(ticket.dueAt) : within(ticket, promise.resolutionMinutes))

function within(ticket: Timed, minutes: number | undefined): number | undefined {
  const from = beginning(ticket)
  return from && minutes ? from + minutes * MINUTE_MS : undefined
}

function beginning({ clockSince, createdAt }: Timed): number | undefined {
  const known = clockSince ?? createdAt
  return known ? Date.parse(known) : undefined
}

/** The most urgent first: what has a deadline by its time, then the rest, the older first. */
export function byDeadline<T extends Timed>(tickets: readonly T[], promiseOf: (ticket: T) => ServicePromise): T[] {
  const at = (ticket: T): number => deadlineOf(ticket, promiseOf(ticket))?.at ?? Number.MAX_SAFE_INTEGER
  return [...tickets].sort((a, b) => at(a) - at(b) || String(a.createdAt).localeCompare(String(b.createdAt)))
}

/** How much of the time is used, 0 to 1. */
export function usedShare({ from, at }: Deadline, now: number): number {
  return Math.min(1, Math.max(0, (now - from) / Math.max(1, at - from)))
}

/** Which colour it has: late, nearly, or well in time. */
export function urgencyOf(deadline: Deadline, now: number): 'bad' | 'warn' | 'go' {
  if (now > deadline.at) return 'bad'
  return usedShare(deadline, now) > 0.75 ? 'warn' : 'go'
}

/** How long until an instant, or how long over: whole minutes, split as people say it. */
export function timeLeft(at: number, now: number): { late: boolean; days: number; hours: number; minutes: number } {
  const late = at < now
  const total = Math.floor(Math.abs(at - now) / MINUTE_MS)
  return { late, days: Math.floor(total / 1440), hours: Math.floor((total % 1440) / 60), minutes: total % 60 }
}
