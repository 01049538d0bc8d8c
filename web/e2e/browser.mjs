// Chromium with what every browser test watches: errors of the console, failed requests, accessibility, sideways scroll, screenshots.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { fromWeb } from '../scripts/paths.mjs'
import { URL_ } from './platform.mjs'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
export const SCREENSHOTS = fromWeb('target/screenshots')
/** How long anything may take, on a machine that also runs the platform. */
const PATIENCE_MS = 15_000
export const PHONE = { width: 390, height: 844 }
export const DESK = { width: 1440, height: 900 }

/** Starts Chromium; closed by the caller. */
export const startBrowser = (flags = []) => chromium.launch({ executablePath: EXECUTABLE, args: [...FLAGS, ...flags] })

/**
 * A page of somebody, with its watch. `client` and `tokens` sign him in before the first page opens.
 * `watch.expect(pattern)` allows console errors and failed answers that a test provokes.
 */
export async function openPage(browser, { viewport = PHONE, client, tokens, dark = false, elder = 0, language = 'zh-CN', ...more } = {}) {
  const phone = viewport.width < 700
  const context = await browser.newContext({ viewport, baseURL: URL_, locale: language, hasTouch: phone, isMobile: phone, colorScheme: dark ? 'dark' : 'light', ...more })
  await context.addInitScript(
    ([key, stored, level, chosen]) => {
      if (key && stored && !localStorage.getItem('e2e.signed-in')) {
        localStorage.setItem(key, stored)
        localStorage.setItem('e2e.signed-in', 'yes')
      }
      if (level) localStorage.setItem('banyan.elder', String(level))
      localStorage.setItem('banyan.language', chosen)
    },
    [client && `banyan.session.${client}`, tokens && JSON.stringify({ access: tokens.access_token, refresh: tokens.refresh_token ?? '', endsAt: Date.now() + tokens.expires_in * 1000 }), elder, language],
  )
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  return { page, context, watch: watchOver(page) }
}

/** Notes what must not happen. */
function watchOver(page) {
  const faults = []
  const allowed = []
  const note = (fault) => {
    if (!allowed.some((pattern) => pattern.test(fault))) faults.push(fault)
  }
  page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()} ${message.location().url}`))
  page.on('pageerror', (error) => note(`exception: ${error.stack ?? error}`))
  page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && note(`failed: ${request.method()} ${request.url()} ${request.failure()?.errorText}`))
  page.on('response', (response) => response.status() >= 400 && note(`answer: ${response.status()} ${response.request().method()} ${response.url()}`))
  return {
    expect: (pattern) => allowed.push(pattern),
    /** What was wrong since it was last asked. */
    faults: () => faults.splice(0),
    clean: () => assert.deepEqual(faults, [], 'the page had faults'),
  }
}

/** No serious or critical finding of axe, by WCAG 2.2 AA. */
export async function accessible(page, where) {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  assert.deepEqual(bad.map(({ id, nodes }) => [id, nodes.map((node) => `${node.target} ${node.any[0]?.message ?? ''}`).slice(0, 4)]), [], `${where} is not accessible`)
}

/** Nothing is wider than the window, at the latest a second after it was made narrower: a chart is drawn anew for it. */
export async function fits(page, where) {
  await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, undefined, { timeout: 1000 }).catch(() => undefined)
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return null
    const culprits = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    return `${scrollWidth} > ${clientWidth}: ${culprits.slice(0, 5).map((element) => `${element.tagName}.${element.className}`)}`
  })
  assert.equal(wide, null, `${where} scrolls sideways`)
}

/** Keeps a picture as build output. */
export async function picture(page, name, { full = true } = {}) {
  mkdirSync(SCREENSHOTS, { recursive: true })
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: full, animations: 'disabled' })
}

/** The page has its data: no skeleton, no spinner, no request under way. */
export async function settled(page) {
  await page.waitForFunction(() => document.querySelector('#app')?.childElementCount && !document.querySelector('.skeleton, .el-skeleton, [aria-busy="true"]'))
  await page.evaluate(() => document.fonts.ready)
}
