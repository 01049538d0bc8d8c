import type { Category, TicketLine } from '@banyan/api'

/** Until when something has to happen with a ticket, and what. */
export interface Deadline {
  what: 'respond' | 'resolve'
  from: number
  at: number
}

type Waiting = Pick<TicketLine, 'status' | 'createdAt' | 'dueAt'>
const MINUTE = 60_000

/** The deadline that runs: to be taken, then to be done; a vendor's own date comes first. Nothing runs while the payer or a pause is waited for. */
export function deadlineOf(ticket: Waiting, category?: Pick<Category, 'responseMinutes' | 'resolutionMinutes'>): Deadline | undefined {
  const from = Date.parse(ticket.createdAt ?? '')
  const taken = ticket.status === 'ACCEPTED' || ticket.status === 'IN_PROGRESS'
  if (!taken && ticket.status !== 'PENDING' && ticket.status !== 'ASSIGNED') return undefined
  if (ticket.dueAt) return { what: 'resolve', from, at: Date.parse(ticket.dueAt) }
  const minutes = taken ? category?.resolutionMinutes : category?.responseMinutes
  return minutes ? { what: taken ? 'resolve' : 'respond', from, at: from + minutes * MINUTE } : undefined
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

/** A span in its two largest units. */
export function span(milliseconds: number): { unit: 'd' | 'h' | 'm'; n: number }[] {
  const minutes = Math.floor(Math.abs(milliseconds) / MINUTE)
  const parts = [
    { unit: 'd' as const, n: Math.floor(minutes / 1440) },
    { unit: 'h' as const, n: Math.floor(minutes / 60) % 24 },
    { unit: 'm' as const, n: minutes % 60 },
  ]
  const first = parts.findIndex(({ n }) => n > 0)
  return first < 0 ? [{ unit: 'm', n: 0 }] : parts.slice(first, first + 2).filter(({ n }) => n > 0)
}
