import type { IconName } from '@banyan/ui'

/** One entry of the left menu. It is shown to whom one of the permissions belongs; without any, to everybody. */
export interface MenuEntry {
  route: string
  /** Key of the texts. */
  title: string
  icon: IconName
  permissions?: string[]
}

export interface MenuGroup {
  title?: string
  entries: MenuEntry[]
}

export const READ_TICKETS = ['ticket:ticket:read', 'ticket:ticket:dispatch', 'ticket:ticket:submit']
export const READ_BILLS = ['billing:bill:read', 'billing:cashier:collect']
const READ_STOCK = ['inventory:stock:read']
const ORGANISATION = ['user:organisation:read', 'user:organisation:manage', 'user:staff:manage']

/** The left menu in its groups, in the order of the day's work. */
export const MENU: MenuGroup[] = [
  {
    entries: [
      { route: 'workbench', title: 'menu.workbench', icon: 'home' },
      { route: 'dashboard', title: 'menu.dashboard', icon: 'chart', permissions: ['ticket:ticket:read', 'ticket:ticket:dispatch', 'billing:bill:read', 'inventory:stock:read'] },
      { route: 'exports', title: 'menu.exports', icon: 'download', permissions: [...READ_TICKETS, ...READ_BILLS] },
    ],
  },
  {
    title: 'menu.service',
    entries: [
      { route: 'customers', title: 'menu.customers', icon: 'search', permissions: [...READ_TICKETS, ...READ_BILLS, 'user:owner:manage'] },
      { route: 'dispatch', title: 'menu.dispatch', icon: 'board', permissions: ['ticket:ticket:dispatch'] },
      { route: 'tickets', title: 'menu.tickets', icon: 'ticket', permissions: READ_TICKETS },
      { route: 'announcements', title: 'menu.announcements', icon: 'megaphone', permissions: ['notice:announcement:manage'] },
      { route: 'charging', title: 'menu.charging', icon: 'tool', permissions: ['ticket:category:manage', 'billing:charge-item:manage'] },
    ],
  },
  {
    title: 'menu.money',
    entries: [
      { route: 'cashier', title: 'menu.cashier', icon: 'wallet', permissions: ['billing:cashier:collect'] },
      { route: 'bills', title: 'menu.bills', icon: 'bill', permissions: READ_BILLS },
      { route: 'payments', title: 'menu.payments', icon: 'history', permissions: READ_BILLS },
      { route: 'receipts', title: 'menu.receipts', icon: 'print', permissions: READ_BILLS },
    ],
  },
  {
    title: 'menu.store',
    entries: [
      { route: 'stock', title: 'menu.stock', icon: 'box', permissions: READ_STOCK },
      { route: 'requisitions', title: 'menu.requisitions', icon: 'hand', permissions: [...READ_STOCK, 'inventory:requisition:issue'] },
      { route: 'movements', title: 'menu.movements', icon: 'refresh', permissions: READ_STOCK },
      { route: 'items', title: 'menu.items', icon: 'copy', permissions: [...READ_STOCK, 'inventory:item:manage'] },
    ],
  },
  {
    title: 'menu.plant',
    entries: [
      { route: 'equipment', title: 'menu.equipment', icon: 'gauge', permissions: ['patrol:equipment:read', 'patrol:equipment:manage'] },
      { route: 'inspections', title: 'menu.inspections', icon: 'scan', permissions: ['patrol:equipment:read'] },
    ],
  },
  {
    title: 'menu.organisation',
    entries: [
      { route: 'houses', title: 'menu.houses', icon: 'building', permissions: [...ORGANISATION, 'user:owner:manage'] },
      { route: 'plans', title: 'menu.plans', icon: 'pin', permissions: ORGANISATION },
      { route: 'staff', title: 'menu.staff', icon: 'people', permissions: ORGANISATION },
      { route: 'schedule', title: 'menu.schedule', icon: 'calendar', permissions: ORGANISATION },
      { route: 'imports', title: 'menu.imports', icon: 'download', permissions: ['user:organisation:manage'] },
      { route: 'settings', title: 'menu.settings', icon: 'settings', permissions: ['user:organisation:read', 'user:organisation:manage'] },
      { route: 'integrators', title: 'menu.integrators', icon: 'globe', permissions: ['user:integrator:manage'] },
      { route: 'data-requests', title: 'menu.dataRequests', icon: 'hand', permissions: ['user:data-request:manage'] },
      { route: 'audit', title: 'menu.audit', icon: 'history', permissions: ['user:audit:read'] },
      { route: 'operations', title: 'menu.operations', icon: 'shield', permissions: ['platform:operations:read'] },
    ],
  },
]

/** What the menu shows to somebody. */
export function menuFor(may: (permission: string) => boolean): MenuGroup[] {
  return MENU.map(({ title, entries }) => ({ title, entries: entries.filter(({ permissions }) => !permissions || permissions.some(may)) })).filter(({ entries }) => entries.length)
}
