import type { Category, TicketLine, TicketStatus } from '@banyan/api'
import { deadlineOf } from '@banyan/domain'

/** The columns, from left to right. */
export const COLUMNS: TicketStatus[] = ['PENDING', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED', 'COMPLETED']

const PRIORITY = { HIGH: 0, MEDIUM: 1, LOW: 2 }

/** Urgent ones first, then whose time ends first. */
export function byUrgency(categoryOf: (ticket: TicketLine) => Category | undefined): (a: TicketLine, b: TicketLine) => number {
  const end = (ticket: TicketLine): number => deadlineOf(ticket, categoryOf(ticket))?.at ?? Date.parse(ticket.createdAt ?? '') + 1e12
  return (a, b) => PRIORITY[a.priority ?? 'MEDIUM'] - PRIORITY[b.priority ?? 'MEDIUM'] || end(a) - end(b)
}

/** What it means to drop a card of one column into another; nothing when it means nothing. */
export function actionOfDrop(from: TicketStatus, to: TicketStatus): string | undefined {
  if (to === 'PENDING' && (from === 'ASSIGNED' || from === 'ACCEPTED')) return 'recall'
  if (to === 'SUSPENDED' && (from === 'ACCEPTED' || from === 'IN_PROGRESS')) return 'suspend'
  if ((to === 'ACCEPTED' || to === 'IN_PROGRESS') && from === 'SUSPENDED') return 'resume'
  if (to === 'ASSIGNED' && from === 'PENDING') return 'assign'
  return undefined
}

/** The card to which an arrow key leads: up and down in the column, left and right to the nearest of the next column that has any. */
export function neighbour(columns: string[][], id: string, key: string): string | undefined {
  const column = columns.findIndex((ids) => ids.includes(id))
  const row = columns[column]?.indexOf(id) ?? -1
  if (row < 0) return undefined
  if (key === 'ArrowDown') return columns[column]![row + 1]
  if (key === 'ArrowUp') return columns[column]![row - 1]
  const step = key === 'ArrowRight' ? 1 : -1
  for (let next = column + step; next >= 0 && next < columns.length; next += step) {
    const ids = columns[next]!
    if (ids.length) return ids[Math.min(row, ids.length - 1)]
  }
  return undefined
}
