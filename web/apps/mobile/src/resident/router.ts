import type { Session } from '@banyan/api'
import { createRouter, createWebHistory, type Router } from 'vue-router'

/** The pages of the resident app, each a chunk of its own; `tab` pages carry the bar at the bottom. */
export function createClientRouter(session: Session): Router {
  const router = createRouter({
    history: createWebHistory('/m/'),
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
    routes: [
      { path: '/', name: 'home', component: () => import('./home/HomePage.vue'), meta: { title: 'tabs.home', tab: true } },
      { path: '/sign-in', name: 'sign-in', component: () => import('./account/SignInPage.vue'), meta: { open: true, title: 'account.signIn' } },
      { path: '/report', name: 'report', component: () => import('./report/ReportPage.vue'), meta: { title: 'report.title' } },
      { path: '/tickets', name: 'tickets', component: () => import('./tickets/TicketListPage.vue'), meta: { title: 'ticket.list', tab: true } },
      { path: '/tickets/:id(\\d+)', name: 'ticket', component: () => import('./tickets/TicketPage.vue'), props: true, meta: { title: 'ticket.list' } },
      { path: '/bills', name: 'bills', component: () => import('./bills/BillListPage.vue'), meta: { title: 'bill.list' } },
      { path: '/bills/:id(\\d+)', name: 'bill', component: () => import('./bills/BillPage.vue'), props: true, meta: { title: 'bill.detail' } },
      { path: '/pay/:id(\\d+)', name: 'pay', component: () => import('./bills/PayPage.vue'), props: true, meta: { title: 'pay.title' } },
      { path: '/receipts', name: 'receipts', component: () => import('./bills/ReceiptListPage.vue'), meta: { title: 'receipt.list' } },
      { path: '/receipts/:id(\\d+)', name: 'receipt', component: () => import('./bills/ReceiptPage.vue'), props: true, meta: { title: 'receipt.title' } },
      { path: '/messages', name: 'messages', component: () => import('./messages/MessagesPage.vue'), meta: { title: 'tabs.messages', tab: true } },
      { path: '/announcements/:id(\\d+)', name: 'announcement', component: () => import('./messages/AnnouncementPage.vue'), props: true, meta: { title: 'message.notice' } },
      { path: '/me', name: 'me', component: () => import('./account/MePage.vue'), meta: { title: 'tabs.me', tab: true } },
      { path: '/me/security', name: 'security', component: () => import('./account/SecurityPage.vue'), meta: { title: 'security.title' } },
      { path: '/privacy', name: 'privacy', component: () => import('./privacy/PrivacyPage.vue'), meta: { title: 'privacy.title' } },
      { path: '/:rest(.*)*', redirect: '/' },
    ],
  })
  router.beforeEach((to) => (to.meta.open || session.signedIn ? true : { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }))
  return router
}
