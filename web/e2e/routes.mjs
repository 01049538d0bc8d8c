// Every address of the clients that is looked at in light, dark, large type, English and all widths. `who` signs in; `open` goes on to what is below the page.
import { readFileSync } from 'node:fs'
import { fromWeb } from '../scripts/paths.mjs'
import { acceptedBy, act, arrives, completes, reports, storeIssues } from './main-job.mjs'
import { call, resident, staff, URL_ } from './platform.mjs'

/** The page of the first thing on a list; without one the test fails, since an empty page proves little. */
async function first(person, list, page) {
  const { items } = await call('GET', list, { token: person.access_token })
  if (!items.length) throw new Error(`There is nothing at ${list}`)
  return page + items[0].id
}

/** What the staff app needs to have something to show; made once for all looks. */
const made = new Map()
const once = (name, make) => (made.has(name) ? made : made.set(name, make())).get(name)
const owner = (phone) => resident(phone).then(({ access_token: token }) => token)

/** A job under way with a photo of nothing, material in the technician's hands and a price that was agreed. */
const job = () =>
  once('job', async () => {
    const by = await owner('13800000007')
    const id = await reports(by, '厨房水槽下面漏水，柜子里都是水')
    const token = await acceptedBy('gy.zhang', id)
    await arrives(token, id)
    const { items } = await call('GET', '/api/v1/inventory/items?q=WASHER', { token })
    await act(token, id, 'request-materials', { lines: [{ itemId: items[0].id, quantity: '2' }] })
    await storeIssues(id)
    await act(token, id, 'quote', { labourHours: '1', serviceItems: [], materials: [{ itemId: items[0].id, quantity: '2' }] })
    await act(by, id, 'approve-quote')
    return id
  })

/** One that is done and not paid. */
const owed = () =>
  once('owed', async () => {
    const id = await reports(await owner('13800000008'), '卫生间马桶堵塞', 'drain-blocked')
    const token = await acceptedBy('gy.zhang', id)
    await arrives(token, id)
    await completes(token, id, { workLog: '疏通，试水正常', labourHours: '0.5', serviceItems: [], materialsUsed: [], fileIds: [] })
    return id
  })

/** Something that anybody may take. */
const pooled = () => once('pooled', async () => reports(await owner('13800000009'), '阳台推拉门关不严', 'door-window'))

const label = () =>
  once('label', async () => {
    const { access_token: token } = await staff('gy.manager')
    const { items } = await call('GET', '/api/v1/equipment?q=SB-001', { token })
    return (await call('GET', `/api/v1/equipment/${items[0].id}`, { token })).qrContent
  })

/** A system that reads bills, to be looked at. */
const integrator = () =>
  once('integrator', async () => {
    const { access_token: token } = await staff('rs.admin')
    const { items } = await call('GET', '/api/v1/projects', { token })
    const made = await call('POST', '/api/v1/integrators', { token, body: { name: `财务系统 ${Date.now() % 10_000_000}`, scopes: ['billing:bill:read'], projectIds: [items[0].id] } })
    return made.integrator.id
  })

/** A plan with two houses on it. */
const plan = () =>
  once('plan', async () => {
    const { access_token: token } = await staff('rs.admin')
    const { items: houses } = await call('GET', '/api/v1/houses?size=2', { token })
    const form = new FormData()
    form.set('purpose', 'PLAN')
    form.set('file', new Blob([readFileSync(fromWeb('apps/mobile/public-resident/icon-512.png'))], { type: 'image/png' }), 'plan.png')
    const file = await (await fetch(`${URL_}/api/v1/files`, { method: 'POST', body: form, headers: { Authorization: `Bearer ${token}` } })).json()
    const made = await call('POST', `/api/v1/projects/${houses[0].projectId}/plans`, { token, body: { name: `总平面图 ${Date.now() % 10_000_000}`, fileId: file.id } })
    await call('PUT', `/api/v1/plans/${made.id}/places`, { token, headers: { 'If-Match': `"${made.version}"` }, body: { places: houses.map(({ id }, index) => ({ placeId: id, x: String(0.3 + index * 0.4), y: '0.5' })) } })
    return made.id
  })

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
  { client: 'admin', who: 'rs.admin', path: (person) => first(person, '/api/v1/payments?status=SUCCEEDED', '/admin/payments/'), name: 'payment' },
  { client: 'admin', who: 'rs.admin', path: '/admin/receipts', name: 'receipts' },
  { client: 'admin', who: 'rs.admin', path: (person) => first(person, '/api/v1/receipts', '/admin/receipts/'), name: 'receipt' },
  { client: 'admin', who: 'rs.admin', path: '/admin/charging', name: 'charging' },
  { client: 'admin', who: 'rs.admin', path: '/admin/charging?part=chargeItems', name: 'charge-items' },
  { client: 'admin', who: 'rs.admin', path: '/admin/charging?part=vendors', name: 'vendors' },
  { client: 'admin', who: 'rs.admin', path: '/admin/stock', name: 'stock' },
  { client: 'admin', who: 'rs.admin', path: '/admin/requisitions', name: 'requisitions' },
  { client: 'admin', who: 'rs.admin', path: '/admin/movements', name: 'movements' },
  { client: 'admin', who: 'rs.admin', path: '/admin/items', name: 'items' },
  { client: 'admin', who: 'rs.admin', path: '/admin/equipment', name: 'equipment' },
  { client: 'admin', who: 'rs.admin', path: (person) => first(person, '/api/v1/equipment', '/admin/equipment/'), name: 'equipment-one' },
  { client: 'admin', who: 'rs.admin', path: '/admin/inspections', name: 'inspections' },
  { client: 'admin', who: 'rs.admin', path: '/admin/houses', name: 'houses' },
  { client: 'admin', who: 'rs.admin', path: '/admin/staff', name: 'staff' },
  { client: 'admin', who: 'rs.admin', path: '/admin/staff?part=roles', name: 'roles' },
  { client: 'admin', who: 'rs.admin', path: '/admin/staff?part=roles', name: 'role', open: (page) => page.locator('tbody button').first().click().then(() => page.locator('fieldset').first().waitFor()) },
  { client: 'admin', who: 'rs.admin', path: '/admin/staff?part=departments', name: 'departments' },
  { client: 'admin', who: 'rs.admin', path: (person) => first(person, '/api/v1/staff?q=gy.zhang', '/admin/staff/'), name: 'staff-one' },
  { client: 'admin', who: 'rs.admin', path: (person) => first(person, '/api/v1/staff?q=gy.zhang', '/admin/staff/'), name: 'staff-change', open: (page) => page.locator('.head .el-button--primary').click().then(() => page.locator('fieldset').first().waitFor()) },
  { client: 'admin', who: 'rs.admin', path: '/admin/schedule', name: 'roster' },
  { client: 'admin', who: 'rs.admin', path: '/admin/schedule?part=shifts', name: 'shifts' },
  { client: 'admin', who: 'rs.admin', path: '/admin/schedule?part=calendar', name: 'calendar' },
  { client: 'admin', who: 'rs.admin', path: '/admin/imports', name: 'imports' },
  { client: 'admin', who: 'rs.admin', path: '/admin/exports', name: 'exports' },
  { client: 'admin', who: 'rs.admin', path: '/admin/settings', name: 'projects' },
  { client: 'admin', who: 'rs.admin', path: '/admin/settings?part=regions', name: 'regions' },
  { client: 'admin', who: 'rs.admin', path: '/admin/settings?part=fields', name: 'fields' },
  { client: 'admin', who: 'rs.admin', path: '/admin/nowhere', name: 'not-found' },
  { client: 'admin', who: 'rs.admin', path: '/admin/announcements', name: 'announcements' },
  { client: 'admin', who: 'platform.ops', path: '/admin/operations', name: 'operations' },
  { client: 'admin', who: 'platform.ops', path: '/admin/operations?part=dead', name: 'dead-events' },
  { client: 'admin', who: 'platform.ops', path: '/admin/operations?part=parked', name: 'parked-keys' },
  { client: 'admin', who: 'platform.ops', path: '/admin/operations?part=discards', name: 'discards' },
  { client: 'admin', who: 'platform.ops', path: '/admin/operations?part=audit', name: 'operator-actions' },
  { client: 'admin', who: 'rs.admin', path: '/admin/audit', name: 'audit' },
  { client: 'admin', who: 'rs.admin', path: '/admin/data-requests', name: 'data-requests' },
  { client: 'admin', who: 'rs.admin', path: '/admin/audit?thing=owners', name: 'audit-entry', open: (page) => page.locator('tbody button').first().click().then(() => page.locator('.thing').first().waitFor()) },
  { client: 'admin', who: 'rs.admin', path: () => integrator().then(() => '/admin/integrators'), name: 'integrators' },
  { client: 'admin', who: 'rs.admin', path: () => integrator().then((id) => `/admin/integrators/${id}`), name: 'integrator' },
  { client: 'admin', who: 'rs.admin', path: () => plan().then(() => '/admin/plans'), name: 'plans' },
  { client: 'admin', who: 'rs.admin', path: () => plan().then((id) => `/admin/plans/${id}`), name: 'plan' },
  { client: 'admin', who: 'rs.admin', path: () => plan().then((id) => `/admin/plans/${id}`), name: 'plan-change', open: (page) => page.locator('.head .el-button--primary').click().then(() => page.locator('.places').waitFor()) },
  { client: 'admin', who: 'rs.admin', path: '/admin/account', name: 'account' },
  { client: 'staff', who: null, path: '/staff/sign-in', name: 'sign-in' },
  { client: 'staff', who: 'gy.zhang', path: () => job().then(() => '/staff/'), name: 'home' },
  { client: 'staff', who: 'gy.zhang', path: () => owed().then(() => '/staff/?tab=done'), name: 'done' },
  { client: 'staff', who: 'gy.zhang', path: () => pooled().then(() => '/staff/pool'), name: 'pool' },
  { client: 'staff', who: 'gy.zhang', path: () => job().then((id) => `/staff/tickets/${id}`), name: 'ticket' },
  { client: 'staff', who: 'gy.zhang', path: () => job().then((id) => `/staff/tickets/${id}`), name: 'ticket-more', open: (page) => page.locator('.dock .side').first().click() },
  { client: 'staff', who: 'gy.zhang', path: () => job().then((id) => `/staff/tickets/${id}/complete`), name: 'complete' },
  { client: 'staff', who: 'gy.zhang', path: () => job().then((id) => `/staff/tickets/${id}/quote`), name: 'quote' },
  { client: 'staff', who: 'gy.zhang', path: () => job().then((id) => `/staff/tickets/${id}/materials`), name: 'materials' },
  { client: 'staff', who: 'gy.zhang', path: () => owed().then((id) => `/staff/tickets/${id}/collect`), name: 'collect' },
  { client: 'staff', who: 'gy.zhang', path: '/staff/report', name: 'report' },
  { client: 'staff', who: 'gy.zhang', path: '/staff/scan', name: 'scan' },
  { client: 'staff', who: 'gy.zhang', path: () => label().then((code) => `/staff/equipment?code=${encodeURIComponent(code)}`), name: 'equipment' },
  { client: 'staff', who: 'gy.zhang', path: '/staff/equipment/search?q=SB', name: 'equipment-search' },
  { client: 'staff', who: 'gy.zhang', path: (person) => first(person, '/api/v1/equipment?q=SB-001', '/staff/equipment/'), name: 'dossier' },
  { client: 'staff', who: 'gy.zhang', path: '/staff/outbox', name: 'outbox' },
  { client: 'staff', who: 'gy.zhang', path: '/staff/messages', name: 'messages' },
  { client: 'staff', who: 'gy.zhang', path: '/staff/me', name: 'me' },
  { client: 'staff', who: 'gy.zhang', path: '/staff/me/security', name: 'security' },
  { client: 'staff', who: 'rs.inspector', path: '/staff/', name: 'inspector' },
  { client: 'm', who: null, path: '/m/sign-in', name: 'sign-in' },
  { client: 'm', who: '13800000001', path: '/m/', name: 'home' },
  { client: 'm', who: '13800000001', path: '/m/report', name: 'report' },
  { client: 'm', who: '13800000001', path: '/m/report?kind=PAID_SERVICE', name: 'order' },
  { client: 'm', who: '13800000001', path: '/m/tickets', name: 'tickets' },
  { client: 'm', who: '13800000001', path: '/m/tickets?tab=all', name: 'tickets-all' },
  { client: 'm', who: '13800000001', path: (person) => first(person, '/api/v1/tickets?mine=true', '/m/tickets/'), name: 'ticket' },
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
  { client: 'm', who: '13800000001', path: '/m/me/security', name: 'security' },
  { client: 'm', who: '13800000001', path: '/m/privacy', name: 'privacy' },
]
