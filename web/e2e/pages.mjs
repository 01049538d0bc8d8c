// Looks at every page of a client in every look: what is wrong with one page is told at once, not one fault a run.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { accessible, DESK, fits, openPage, PHONE, picture, settled, startBrowser } from './browser.mjs'
import { resident, staff } from './platform.mjs'
import { ROUTES } from './routes.mjs'
import { setStage } from './stage.mjs'

const CLIENT_IDS = { admin: 'banyan-office', staff: 'banyan-staff', m: 'banyan-resident' }
const NARROW = { width: 320, height: 640 }
const SMALL_DESK = { width: 1024, height: 768 }
const WIDE = { width: 1920, height: 1080 }

const withParameter = (path, name, value) => `${path}${path.includes('?') ? '&' : '?'}${name}=${value}`

/** The looks of a page, in the order in which they need the fewest loads. Each leaves the page as it found it. */
const LOOKS = {
  admin: [
    { look: 'light', axe: true, shot: true },
    { look: 'dark', axe: true, shot: true, dark: true },
    { look: 'wide', size: WIDE, shot: true },
    { look: 'narrow', size: SMALL_DESK, shot: true },
    { look: 'phone', size: NARROW, reload: true, shot: true },
    { look: 'en', language: 'en', axe: true, shot: true },
    { look: 'en-narrow', language: 'en', same: true, size: SMALL_DESK },
  ],
  phone: [
    { look: 'light', axe: true, shot: true },
    { look: 'dark', axe: true, shot: true, dark: true },
    { look: 'narrow', size: NARROW, shot: true },
    { look: 'wide', size: WIDE, shot: true },
    { look: 'elder', elder: 1, reload: true, axe: true, shot: true },
    { look: 'elder-largest', elder: 3, reload: true, shot: true },
    { look: 'elder-narrow', elder: 3, same: true, size: NARROW },
    { look: 'en', language: 'en', axe: true, shot: true },
    { look: 'en-narrow', language: 'en', same: true, size: NARROW, shot: true },
  ],
}

/** Puts a page into a look; what only style sheets know needs no load. */
async function dress(page, { size, dark, elder, language, reload, same }, { home, path, go }) {
  await page.setViewportSize(size ?? home)
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  if (same) return
  await page.evaluate((level) => (level ? localStorage.setItem('banyan.elder', level) : localStorage.removeItem('banyan.elder')), elder)
  if (reload || language) await go(language ? withParameter(path, 'lang', language) : path)
}

/** Declares a test for each page of a client. */
export function inspectPages(client) {
  const home = client === 'admin' ? DESK : PHONE
  const looks = LOOKS[client] ?? LOOKS.phone

  describe(`X3 every page of /${client}/ is sound in every look`, () => {
    let browser
    const opened = new Map()
    before(async () => {
      await setStage()
      browser = await startBrowser()
    })
    after(() => browser.close())

    /** A page of somebody that goes from address to address, as people do; with the tokens that list what there is. */
    async function pageOf(who) {
      if (!opened.has(who)) {
        const signIn = () => (/^\d+$/.test(who) ? resident(who) : staff(who, undefined, CLIENT_IDS[client]))
        opened.set(who, { ...(await openPage(browser, { viewport: home, client: CLIENT_IDS[client], tokens: who ? await signIn() : undefined })), signIn })
      }
      return opened.get(who)
    }

    for (const { who, path: address, name, open } of ROUTES.filter((route) => route.client === client)) {
      it(name, async () => {
        const { page, watch, signIn } = await pageOf(who)
        const path = typeof address === 'function' ? await address(await signIn()) : address
        const go = async (to) => {
          await page.goto(to)
          await settled(page)
          if (open) await open(page)
        }
        // Pages follow each other faster than anybody turns them, and the platform sees only at its next heartbeat that a stream was left.
        watch.expect(/\/api\/v1\/stream/)
        const faults = []
        const hold = (look, check) => check.catch((fault) => faults.push(`${look}: ${fault.message}`))
        await page.evaluate(() => localStorage.removeItem('banyan.elder')).catch(() => undefined)
        await page.setViewportSize(home)
        await page.emulateMedia({ colorScheme: 'light' })
        await go(path)
        for (const look of looks) {
          await dress(page, look, { home, path, go })
          if (look.shot) await picture(page, `${client}-${name}-${look.look}`)
          await hold(look.look, fits(page, name))
          if (look.axe) await hold(look.look, accessible(page, name))
        }
        faults.push(...watch.faults())
        assert.deepEqual(faults, [])
      })
    }
  })
}
