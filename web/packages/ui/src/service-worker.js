// The service worker of a client. Keeps the files of one build, so that the app opens at once and also without a network; never keeps anything
// of the API. The three values are filled in by the build.
const BASE = __BASE__
const VERSION = __VERSION__
const FILES = __FILES__

const CACHE = `banyan:${BASE}:${VERSION}`
const PAGE = BASE

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([PAGE, ...FILES])))
})

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith(`banyan:${BASE}:`) && name !== CACHE
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => self.clients.claim()))
})

// The page asks for it once somebody has agreed to update; a form is never pulled away under his hands.
self.addEventListener('message', (event) => {
  if (event.data === 'update') self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(BASE)) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (pathname.startsWith(`${BASE}assets/`)) event.respondWith(file(request))
})

/** The page of this build; a new one arrives with the next worker. */
async function page(request) {
  const kept = await caches.match(PAGE, { cacheName: CACHE })
  return kept ?? fetch(request)
}

async function file(request) {
  const kept = await caches.match(request, { cacheName: CACHE })
  return kept ?? fetch(request)
}
