import { body, type Api } from './client'
import type { TicketSchemas } from './types'

const PIECE = 100
const MOST_PIECES = 20

/** What was said about a ticket, from the beginning: piece after piece, since the newest come last. */
export async function conversationOf(api: Api, ticketId: string): Promise<TicketSchemas['Comment'][]> {
  const said: TicketSchemas['Comment'][] = []
  let cursor: string | undefined
  for (let piece = 0; piece < MOST_PIECES; piece++) {
    const { items, cursor: next } = await body(api.GET('/api/v1/tickets/{id}/comments', { params: { path: { id: ticketId }, query: { cursor, limit: PIECE } } }))
    said.push(...items)
    if (!next) break
    cursor = next
  }
  return said
}
