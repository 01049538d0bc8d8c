import type { Hint } from '@banyan/api'
import type { QueryKey } from '@tanstack/vue-query'

export const LIVE_TOPICS = ['tickets', 'bills', 'stock', 'inspections', 'inbox', 'announcements']

/** The resources that news of a service are about. */
const RESOURCES: Record<string, string[]> = {
  ticket: ['tickets', 'dispatch', 'ticket-statistics'],
  billing: ['bills', 'payments', 'receipts', 'refunds', 'bill-statistics', 'tickets'],
  inventory: ['stock', 'requisitions', 'movements', 'inventory-statistics'],
  patrol: ['inspections', 'equipment'],
  notice: ['inbox', 'announcements'],
}

/** What has to be read again when something has changed: the type of a hint begins with its service. */
export function keysOfHint(hint: Hint): QueryKey[] {
  return (RESOURCES[hint.type.split('.')[0] ?? ''] ?? []).map((key) => [key])
}
