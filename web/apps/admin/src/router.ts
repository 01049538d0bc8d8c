import type { Session } from '@banyan/api'
import { createRouter, createWebHistory, type Router, type RouteRecordRaw } from 'vue-router'

/** A page of the frame: its name is that of its menu entry, its title a key of the texts. */
const page = (name: string, path: string, component: RouteRecordRaw['component'], title = `menu.${name}`, menu = name): RouteRecordRaw => ({ name, path, component, props: true, meta: { title, menu } }) as RouteRecordRaw

/** Each page is a chunk of its own. */
export function createAdminRouter(session: Session): Router {
  const router = createRouter({
    history: createWebHistory('/admin/'),
    routes: [
      { path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue'), meta: { open: true, title: 'signIn.go' } },
      {
        path: '/',
        component: () => import('./shell/AppShell.vue'),
        children: [
          page('workbench', '', () => import('./workbench/WorkbenchPage.vue')),
          page('dashboard', 'dashboard', () => import('./dashboard/DashboardPage.vue')),
          page('customers', 'customers', () => import('./customers/CustomerSearchPage.vue')),
          page('customer', 'customers/:houseId(\\d+)', () => import('./customers/CustomerPage.vue'), 'menu.customer', 'customers'),
          page('dispatch', 'dispatch', () => import('./dispatch/DispatchPage.vue')),
          page('tickets', 'tickets', () => import('./tickets/TicketListPage.vue')),
          page('new-ticket', 'tickets/new', () => import('./tickets/NewTicketPage.vue'), 'menu.newTicket', 'tickets'),
          page('ticket', 'tickets/:id(\\d+)', () => import('./tickets/TicketPage.vue'), 'menu.ticket', 'tickets'),
          page('announcements', 'announcements', () => import('./notices/AnnouncementListPage.vue')),
          page('charging', 'charging', () => import('./charging/ChargingPage.vue')),
          page('cashier', 'cashier', () => import('./billing/CashierPage.vue')),
          page('bills', 'bills', () => import('./billing/BillListPage.vue')),
          page('bill', 'bills/:id(\\d+)', () => import('./billing/BillPage.vue'), 'menu.bill', 'bills'),
          page('payments', 'payments', () => import('./billing/PaymentListPage.vue')),
          page('payment', 'payments/:id(\\d+)', () => import('./billing/PaymentPage.vue'), 'menu.payment', 'payments'),
          page('receipts', 'receipts', () => import('./billing/ReceiptListPage.vue')),
          page('receipt', 'receipts/:id(\\d+)', () => import('./billing/ReceiptPage.vue'), 'menu.receipt', 'receipts'),
          page('stock', 'stock', () => import('./store/StockPage.vue')),
          page('requisitions', 'requisitions', () => import('./store/RequisitionPage.vue')),
          page('movements', 'movements', () => import('./store/MovementPage.vue')),
          page('items', 'items', () => import('./store/ItemPage.vue')),
          page('equipment', 'equipment', () => import('./equipment/EquipmentListPage.vue')),
          page('equipment-one', 'equipment/:id(\\d+)', () => import('./equipment/EquipmentPage.vue'), 'menu.equipmentOne', 'equipment'),
          page('inspections', 'inspections', () => import('./equipment/InspectionPage.vue')),
          page('houses', 'houses', () => import('./organisation/HousePage.vue')),
          page('staff', 'staff', () => import('./organisation/StaffPage.vue')),
          page('staff-one', 'staff/:id(\\d+)', () => import('./organisation/StaffOnePage.vue'), 'menu.staffOne', 'staff'),
          page('imports', 'imports', () => import('./imports/ImportPage.vue')),
          page('exports', 'exports', () => import('./exports/ExportListPage.vue')),
          page('schedule', 'schedule', () => import('./schedule/SchedulePage.vue')),
          page('settings', 'settings', () => import('./settings/SettingsPage.vue')),
          page('plans', 'plans', () => import('./plans/PlanListPage.vue')),
          page('plan', 'plans/:id(\\d+)', () => import('./plans/PlanPage.vue'), 'menu.plan', 'plans'),
          page('integrators', 'integrators', () => import('./integrators/IntegratorListPage.vue')),
          page('integrator', 'integrators/:id(\\d+)', () => import('./integrators/IntegratorPage.vue'), 'menu.integrator', 'integrators'),
          page('data-requests', 'data-requests', () => import('./customers/DataRequestPage.vue'), 'menu.dataRequests'),
          page('audit', 'audit', () => import('./audit/AuditPage.vue')),
          page('account', 'account', () => import('./account/AccountPage.vue'), 'security.title'),
          page('operations', 'operations', () => import('./operations/OperationsPage.vue')),
          { path: ':rest(.*)*', name: 'not-found', component: () => import('./shell/NotFoundPage.vue'), meta: { title: 'notFound.title' } },
        ],
      },
    ],
  })
  router.beforeEach((to) => (to.meta.open || session.signedIn ? true : { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }))
  return router
}
