import { after, before, describe, it } from 'node:test'
import { accessible, DESK, fits, openPage, PHONE, picture, settled, startBrowser } from './browser.mjs'
import { resident, staff } from './platform.mjs'
import { ROUTES } from './routes.mjs'

const CLIENT_IDS = { admin: 'banyan-office', staff: 'banyan-staff', m: 'banyan-resident' }
const LOOKS = {
  admin: [{ look: 'light', viewport: DESK }, { look: 'dark', viewport: DESK, dark: true }, { look: 'en', viewport: DESK, language: 'en' }, { look: 'narrow', viewport: { width: 1024, height: 768 } }, { look: 'wide', viewport: { width: 1920, height: 1080 } }, { look: 'phone', viewport: { width: 320, height: 640 } }],
  phone: [
    { look: 'light', viewport: PHONE },
    { look: 'dark', viewport: PHONE, dark: true },
    { look: 'elder', viewport: PHONE, elder: 1 },
    { look: 'elder-largest', viewport: PHONE, elder: 3 },
    { look: 'en', viewport: PHONE, language: 'en' },
    { look: 'narrow', viewport: { width: 320, height: 640 } },
    { look: 'narrow-en', viewport: { width: 320, height: 640 }, language: 'en' },
    { look: 'wide', viewport: { width: 1920, height: 1080 } },
  ],
}

/** A token lives ten minutes; each page takes a copy of one that has at least half of that left. */
const FRESH_MS = 300_000
const signedIn = new Map()
function tokensOf(client, who) {
  const key = `${client} ${who}`
  const last = signedIn.get(key)
  if (last && Date.now() - last.at < FRESH_MS) return last.tokens
  const tokens = /^\d+$/.test(who) ? resident(who) : staff(who, undefined, CLIENT_IDS[client])
  signedIn.set(key, { at: Date.now(), tokens })
  return tokens
}

describe('X3 every page is sound in every look', () => {
  let browser
  before(async () => (browser = await startBrowser()))
  after(() => browser.close())

  for (const { client, who, path, name, open } of ROUTES) {
    for (const { look, ...options } of LOOKS[client] ?? LOOKS.phone) {
      it(`${client} ${name} ${look}`, async () => {
        const tokens = who ? await tokensOf(client, who) : undefined
        const { page, context, watch } = await openPage(browser, { ...options, client: CLIENT_IDS[client], tokens })
        // Pages follow each other faster than anybody turns them, and the platform sees only at its next heartbeat that a stream was left.
        watch.expect(/\/api\/v1\/stream/)
        await page.goto(typeof path === 'function' ? await path(tokens) : path)
        await settled(page)
        if (open) await open(page)
        await picture(page, `${client}-${name}-${look}`)
        await fits(page, name)
        await accessible(page, name)
        watch.clean()
        await context.close()
      })
    }
  }
})
