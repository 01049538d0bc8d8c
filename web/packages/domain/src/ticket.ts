import { yuan } from './money'

/** Where a ticket 工单 stands. */
export type TicketStatus = 'AWAITING_PAYMENT' | 'PENDING' | 'ASSIGNED' | 'ACCEPTED' | 'IN_PROGRESS' | 'SUSPENDED' | 'COMPLETED' | 'CLOSED' | 'CANCELLED'

/** How a status is coloured; text and icon always say it too. */
export type Tone = 'wait' | 'go' | 'done' | 'warn' | 'off'

const TONES: Record<TicketStatus, Tone> = {
  AWAITING_PAYMENT: 'warn',
  PENDING: 'wait',
  ASSIGNED: 'wait',
  ACCEPTED: 'go',
  IN_PROGRESS: 'go',
  SUSPENDED: 'warn',
  COMPLETED: 'done',
  CLOSED: 'off',
  CANCELLED: 'off',
}

export function ticketTone(status: TicketStatus): Tone {
  return TONES[status]
}

/** Still on its way, so it belongs on the first page. */
export function isUnderWay(status: TicketStatus): boolean {
  return !['CLOSED', 'CANCELLED'].includes(status)
}

export const TICKET_UNDER_WAY: TicketStatus[] = ['AWAITING_PAYMENT', 'PENDING', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED', 'COMPLETED']

/** The stations of a ticket as its reporter sees them, like those of a parcel. */
export const STATIONS = ['reported', 'assigned', 'accepted', 'arrived', 'completed', 'closed'] as const
export type Station = (typeof STATIONS)[number]

interface Progress {
  status: TicketStatus
  times?: { acceptedAt?: string; arrivedAt?: string; assignedAt?: string; closedAt?: string; completedAt?: string; createdAt?: string }
}

const REACHED: Record<TicketStatus, Station> = {
  AWAITING_PAYMENT: 'reported',
  PENDING: 'reported',
  ASSIGNED: 'assigned',
  ACCEPTED: 'accepted',
  IN_PROGRESS: 'arrived',
  SUSPENDED: 'accepted',
  COMPLETED: 'completed',
  CLOSED: 'closed',
  CANCELLED: 'reported',
}

/** The furthest station that was reached; a suspended ticket keeps the one it had. */
export function stationOf(ticket: Progress): Station {
  if (ticket.status === 'SUSPENDED' && ticket.times?.arrivedAt) return 'arrived'
  return REACHED[ticket.status]
}

/** Each station with when it was passed; in a second round after a reopening, later stations are open again. */
export function stations(ticket: Progress): { station: Station; at?: string; state: 'past' | 'now' | 'ahead' }[] {
  const times = ticket.times ?? {}
  const at: Record<Station, string | undefined> = {
    reported: times.createdAt,
    assigned: times.assignedAt,
    accepted: times.acceptedAt,
    arrived: times.arrivedAt,
    completed: times.completedAt,
    closed: times.closedAt,
  }
  const reached = STATIONS.indexOf(stationOf(ticket))
  return STATIONS.map((station, index) => {
    const state = index < reached ? 'past' : index === reached ? 'now' : 'ahead'
    return { station, at: state === 'ahead' ? undefined : at[station], state }
  })
}

/** Bills 账单. */
export type BillStatus = 'ISSUED' | 'PARTLY_PAID' | 'PAID' | 'VOIDED'

const BILL_TONES: Record<BillStatus, Tone> = { ISSUED: 'warn', PARTLY_PAID: 'warn', PAID: 'done', VOIDED: 'off' }

export function billTone(status: BillStatus): Tone {
  return BILL_TONES[status]
}

/** Payments 缴费: an unknown outcome is never shown as failed. */
export type PaymentStatus = 'CREATED' | 'SUBMITTED' | 'UNKNOWN' | 'SUCCEEDED' | 'FAILED' | 'CLOSED'

/** Nothing more will happen to it. */
export function isDecided(status: PaymentStatus): boolean {
  return ['SUCCEEDED', 'FAILED', 'CLOSED'].includes(status)
}

/** What these tell of in a ticket's timeline is an amount. */
const TELLS_AN_AMOUNT = new Set(['BILL_ISSUED', 'BILL_PAID', 'BILL_REFUNDED', 'BILL_REOPENED'])

/** The words of an entry of a ticket's timeline, amounts as amounts. */
export function noteOf({ what, note }: { what?: string; note?: string }): string | undefined {
  return note && TELLS_AN_AMOUNT.has(what ?? '') ? yuan(note) : note
}
