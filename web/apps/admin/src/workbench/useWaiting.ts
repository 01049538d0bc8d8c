import { body, type Page } from '@banyan/api'
import { useMay, usePlatform, type IconName } from '@banyan/ui'
import { computed } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { useRead } from '../shared/useRead'
import { useProject } from '../shell/useProject'

interface Pile {
  key: string
  icon: IconName
  tone: 'bad' | 'warn' | 'plain'
  to: RouteLocationRaw
  /** Shown also when it is empty. */
  always?: boolean
  may: string[]
  count: (projectId?: string) => Promise<Partial<Page<unknown>>>
}

/** The piles of work, each counted by the list it leads to. */
export function useWaiting() {
  const { api } = usePlatform()
  const may = useMay()
  const { projectId } = useProject()
  const tickets = (query: object) => (project?: string) => body(api.GET('/api/v1/tickets', { params: { query: { ...query, projectId: project, size: 1 } } }))
  const bills = (query: object) => (project?: string) => body(api.GET('/api/v1/bills', { params: { query: { ...query, projectId: project, size: 1 } } }))
  const PILES: Pile[] = [
    { key: 'pending', icon: 'ticket', tone: 'warn', always: true, to: { name: 'dispatch' }, may: ['ticket:ticket:dispatch'], count: tickets({ status: ['PENDING'] }) },
    { key: 'late', icon: 'clock', tone: 'bad', always: true, to: { name: 'tickets', query: { late: 'true', sort: 'createdAt,asc' } }, may: ['ticket:ticket:read', 'ticket:ticket:dispatch'], count: tickets({ late: true }) },
    { key: 'confirm', icon: 'check-circle', tone: 'plain', to: { name: 'tickets', query: { status: 'COMPLETED' } }, may: ['ticket:ticket:submit'], count: tickets({ status: ['COMPLETED'] }) },
    { key: 'mine', icon: 'wrench', tone: 'plain', to: { name: 'tickets', query: { mine: 'true' } }, may: ['ticket:ticket:work'], count: tickets({ mine: true, status: ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS'] }) },
    { key: 'overdue', icon: 'bill', tone: 'bad', to: { name: 'bills', query: { overdue: 'true' } }, may: ['billing:bill:read'], count: bills({ overdue: true }) },
    { key: 'owed', icon: 'wallet', tone: 'plain', always: true, to: { name: 'bills', query: { status: ['ISSUED', 'PARTLY_PAID'] } }, may: ['billing:cashier:collect'], count: bills({ status: ['ISSUED', 'PARTLY_PAID'] }) },
    { key: 'requisitions', icon: 'hand', tone: 'warn', always: true, to: { name: 'requisitions', query: { status: 'HELD' } }, may: ['inventory:requisition:issue'], count: (project) => body(api.GET('/api/v1/inventory/requisitions', { params: { query: { status: ['HELD'] as never, projectId: project, size: 1 } } })) },
    { key: 'low', icon: 'box', tone: 'warn', to: { name: 'stock', query: { low: 'true' } }, may: ['inventory:stock:move', 'inventory:item:manage'], count: (project) => body(api.GET('/api/v1/inventory/stock', { params: { query: { low: true, projectId: project, size: 1 } } })) },
  ]
  const piles = PILES.map((pile) => ({ ...pile, read: useRead(() => [keyOf(pile.key), 'waiting', pile.key, projectId.value], () => pile.count(projectId.value), () => pile.may.some(may)) }))
  return computed(() => piles.filter((pile) => pile.may.some(may)).map(({ key, icon, tone, to, always, read }) => ({ key, icon, tone, to, always, count: read.data.value?.total, failed: Boolean(read.error.value) })))
}

/** The resource whose news change a pile. */
function keyOf(pile: string): string {
  return { overdue: 'bills', owed: 'bills', requisitions: 'requisitions', low: 'stock' }[pile] ?? 'tickets'
}
