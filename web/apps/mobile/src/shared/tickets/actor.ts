import type { TicketDetail } from '@banyan/api'
import { yuan } from '@banyan/domain'

/** Does an action on the ticket; see `useTicket`. */
export type Act = (name: string, send: (params: { path: { id: string }; header: { 'If-Match': string } }) => Promise<unknown>) => Promise<boolean>

/** What the cards of a ticket get. */
export interface CardProps {
  ticket: TicketDetail
  may: (action: string) => boolean
  act: Act
  busy: string
  /** Why the last action was refused; shown again in a sheet, which lies above the page. */
  refusal?: unknown
}

export const quoteAmount = (ticket: TicketDetail): string => yuan(ticket.fees?.quote?.amount)
