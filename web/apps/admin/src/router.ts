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
          page('dispatch', 'dispatch', () => import('./dispatch/DispatchPage.vue')),
          page('tickets', 'tickets', () => import('./tickets/TicketListPage.vue')),
          page('new-ticket', 'tickets/new', () => import('./tickets/NewTicketPage.vue'), 'menu.newTicket', 'tickets'),
          page('ticket', 'tickets/:id(\\d+)', () => import('./tickets/TicketPage.vue'), 'menu.ticket', 'tickets'),
          { path: ':rest(.*)*', name: 'not-found', component: () => import('./shell/NotFoundPage.vue'), meta: { title: 'notFound.title' } },
        ],
      },
    ],
  })
  router.beforeEach((to) => (to.meta.open || session.signedIn ? true : { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }))
  return router
}
