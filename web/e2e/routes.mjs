// Every address of the clients that is opened in light, dark, large type and English. `who` signs in; `open` goes on to what is below the page.
import { call } from './platform.mjs'

/** The page of the first thing on a list; without one the test fails, since an empty page proves little. */
async function first(person, list, page) {
  const { items } = await call('GET', list, { token: person.access_token })
  if (!items.length) throw new Error(`There is nothing at ${list}`)
  return page + items[0].id
}

export const ROUTES = [
  { client: 'admin', who: null, path: '/admin/sign-in', name: 'sign-in' },
  { client: 'admin', who: 'rs.admin', path: '/admin/', name: 'workbench' },
  { client: 'admin', who: 'rs.admin', path: '/admin/dashboard', name: 'dashboard' },
  { client: 'admin', who: 'gy.manager', path: '/admin/dispatch', name: 'dispatch' },
  { client: 'admin', who: 'rs.admin', path: '/admin/tickets', name: 'tickets' },
  { client: 'admin', who: 'gy.manager', path: (person) => first(person, '/api/v1/tickets?status=COMPLETED&status=IN_PROGRESS', '/admin/tickets/'), name: 'ticket' },
  { client: 'admin', who: 'gy.desk', path: '/admin/tickets/new', name: 'new-ticket' },
  { client: 'admin', who: 'gy.manager', path: (person) => first(person, '/api/v1/houses?size=1', '/admin/customers/'), name: 'customer' },
  { client: 'admin', who: 'gy.manager', path: '/admin/customers', name: 'customers' },
  { client: 'admin', who: 'rs.cashier', path: '/admin/cashier', name: 'cashier' },
  { client: 'admin', who: 'rs.admin', path: '/admin/bills', name: 'bills' },
  { client: 'admin', who: 'rs.admin', path: (person) => first(person, '/api/v1/bills', '/admin/bills/'), name: 'bill' },
  { client: 'admin', who: 'rs.admin', path: '/admin/payments', name: 'payments' },
  { client: 'admin', who: 'rs.admin', path: '/admin/charging', name: 'charging' },
  { client: 'admin', who: 'rs.admin', path: '/admin/charging?part=chargeItems', name: 'charge-items' },
  { client: 'admin', who: 'rs.admin', path: '/admin/stock', name: 'stock' },
  { client: 'admin', who: 'rs.admin', path: '/admin/requisitions', name: 'requisitions' },
  { client: 'admin', who: 'rs.admin', path: '/admin/movements', name: 'movements' },
  { client: 'admin', who: 'rs.admin', path: '/admin/items', name: 'items' },
  { client: 'admin', who: 'rs.admin', path: '/admin/equipment', name: 'equipment' },
  { client: 'admin', who: 'rs.admin', path: (person) => first(person, '/api/v1/equipment', '/admin/equipment/'), name: 'equipment-one' },
  { client: 'admin', who: 'rs.admin', path: '/admin/inspections', name: 'inspections' },
  { client: 'admin', who: 'rs.admin', path: '/admin/houses', name: 'houses' },
  { client: 'admin', who: 'rs.admin', path: '/admin/staff', name: 'staff' },
  { client: 'admin', who: 'rs.admin', path: '/admin/announcements', name: 'announcements' },
  { client: 'admin', who: 'platform.ops', path: '/admin/operations', name: 'operations' },
  { client: 'staff', who: null, path: '/staff/sign-in', name: 'sign-in' },
  { client: 'staff', who: 'gy.zhang', path: '/staff/', name: 'home' },
  { client: 'm', who: null, path: '/m/sign-in', name: 'sign-in' },
  { client: 'm', who: '13800000001', path: '/m/', name: 'home' },
  { client: 'm', who: '13800000001', path: '/m/report', name: 'report' },
  { client: 'm', who: '13800000001', path: '/m/report?kind=PAID_SERVICE', name: 'order' },
  { client: 'm', who: '13800000001', path: '/m/tickets', name: 'tickets' },
  { client: 'm', who: '13800000001', path: '/m/tickets?tab=all', name: 'tickets-all' },
  { client: 'm', who: '13800000001', path: (person) => first(person, '/api/v1/tickets?mine=true&status=COMPLETED&status=IN_PROGRESS', '/m/tickets/'), name: 'ticket' },
  { client: 'm', who: '13800000001', path: '/m/bills', name: 'bills' },
  { client: 'm', who: '13800000001', path: '/m/bills?tab=paid', name: 'bills-paid' },
  { client: 'm', who: '13800000001', path: (person) => first(person, '/api/v1/bills?mine=true', '/m/bills/'), name: 'bill' },
  { client: 'm', who: '13800000001', path: (person) => first(person, '/api/v1/payments?status=SUCCEEDED', '/m/pay/'), name: 'pay' },
  { client: 'm', who: '13800000001', path: '/m/receipts', name: 'receipts' },
  { client: 'm', who: '13800000001', path: (person) => first(person, '/api/v1/receipts', '/m/receipts/'), name: 'receipt' },
  { client: 'm', who: '13800000001', path: '/m/messages', name: 'messages' },
  { client: 'm', who: '13800000001', path: '/m/messages?tab=notices', name: 'notices' },
  { client: 'm', who: '13800000001', path: (person) => first(person, '/api/v1/announcements', '/m/announcements/'), name: 'announcement' },
  { client: 'm', who: '13800000001', path: '/m/me', name: 'me' },
]
