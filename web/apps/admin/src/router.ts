import type { Session } from '@banyan/api'
import { createRouter, createWebHistory, type Router } from 'vue-router'

/** Each page is a chunk of its own; `meta.title` is a key of the texts. */
export function createAdminRouter(session: Session): Router {
  const router = createRouter({
    history: createWebHistory('/admin/'),
    routes: [
      { path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue'), meta: { open: true, title: 'signIn.go' } },
      {
        path: '/',
        component: () => import('./shell/AppShell.vue'),
        children: [
          { path: '', name: 'workbench', component: () => import('./workbench/WorkbenchPage.vue'), meta: { title: 'menu.workbench' } },
          { path: ':rest(.*)*', name: 'not-found', component: () => import('./shell/NotFoundPage.vue'), meta: { title: 'notFound.title' } },
        ],
      },
    ],
  })
  router.beforeEach((to) => (to.meta.open || session.signedIn ? true : { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }))
  return router
}
