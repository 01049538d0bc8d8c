import type { Session } from '@banyan/api'
import { createRouter, createWebHistory, type Router } from 'vue-router'

/** The pages of the staff app, each a chunk of its own; `tab` pages carry the bar at the bottom. */
export function createClientRouter(session: Session): Router {
  const router = createRouter({
    history: createWebHistory('/staff/'),
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
    routes: [
      { path: '/', name: 'home', component: () => import('./jobs/HomePage.vue'), meta: { title: 'tabs.home', tab: true } },
      { path: '/sign-in', name: 'sign-in', component: () => import('./account/SignInPage.vue'), meta: { open: true, title: 'account.signIn' } },
      { path: '/pool', name: 'pool', component: () => import('./pool/PoolPage.vue'), meta: { title: 'pool.title', tab: true } },
      { path: '/tickets/:id(\\d+)', name: 'ticket', component: () => import('./ticket/TicketPage.vue'), props: true, meta: { title: 'job.title' } },
      { path: '/tickets/:id(\\d+)/complete', name: 'complete', component: () => import('./complete/CompletePage.vue'), props: true, meta: { title: 'complete.title' } },
      { path: '/tickets/:id(\\d+)/quote', name: 'quote', component: () => import('./quote/QuotePage.vue'), props: true, meta: { title: 'quote.title' } },
      { path: '/tickets/:id(\\d+)/materials', name: 'materials', component: () => import('./materials/MaterialsPage.vue'), props: true, meta: { title: 'material.page' } },
      { path: '/tickets/:id(\\d+)/collect', name: 'collect', component: () => import('./collect/CollectPage.vue'), props: true, meta: { title: 'collect.title' } },
      { path: '/scan', name: 'scan', component: () => import('./scan/ScanPage.vue'), meta: { title: 'scan.title', tab: true } },
      { path: '/equipment', name: 'equipment', component: () => import('./equipment/EquipmentPage.vue'), meta: { title: 'equipment.title' } },
      { path: '/equipment/search', name: 'equipment-search', component: () => import('./equipment/EquipmentSearchPage.vue'), meta: { title: 'equipment.title' } },
      { path: '/equipment/:id(\\d+)', name: 'dossier', component: () => import('./equipment/DossierPage.vue'), props: true, meta: { title: 'equipment.title' } },
      { path: '/report', name: 'report', component: () => import('./report/ReportPage.vue'), meta: { title: 'report.title' } },
      { path: '/outbox', name: 'outbox', component: () => import('./outbox/OutboxPage.vue'), meta: { title: 'outbox.title' } },
      { path: '/messages', name: 'messages', component: () => import('./messages/MessagesPage.vue'), meta: { title: 'tabs.messages', tab: true } },
      { path: '/me', name: 'me', component: () => import('./account/MePage.vue'), meta: { title: 'tabs.me', tab: true } },
      { path: '/me/security', name: 'security', component: () => import('./account/SecurityPage.vue'), meta: { title: 'security.title' } },
      { path: '/:rest(.*)*', redirect: '/' },
    ],
  })
  router.beforeEach((to) => (to.meta.open || session.signedIn ? true : { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }))
  return router
}
