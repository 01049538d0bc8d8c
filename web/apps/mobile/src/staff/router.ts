import type { Session } from '@banyan/api'
import { createRouter, createWebHistory, type Router } from 'vue-router'

/** The pages of the staff app; each is a chunk of its own but the first. */
export function createClientRouter(session: Session): Router {
  const router = createRouter({
    history: createWebHistory('/staff/'),
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
    routes: [
      { path: '/', name: 'home', component: () => import('./HomePage.vue'), meta: { title: 'tabs.home' } },
      { path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue'), meta: { open: true, title: 'account.signIn' } },
      { path: '/:rest(.*)*', redirect: '/' },
    ],
  })
  router.beforeEach((to) => (to.meta.open || session.signedIn ? true : { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }))
  return router
}
