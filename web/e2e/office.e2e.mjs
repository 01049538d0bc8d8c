import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { accessible, DESK, openPage, picture, settled, startBrowser } from './browser.mjs'
import { acceptedBy, arrives, billOf, completes, ticketOf } from './main-job.mjs'
import { call, resident, staff, until } from './platform.mjs'

describe("the office's day, in a browser", () => {
  let browser
  before(async () => (browser = await startBrowser()))
  after(() => browser.close())

  async function open(login, path, options = {}) {
    const opened = await openPage(browser, { viewport: DESK, client: 'banyan-office', tokens: await staff(login), ...options })
    await opened.page.goto(path)
    await settled(opened.page)
    return opened
  }

  /** A resident of the project reports a leak. */
  async function reported(title) {
    const tokens = await resident('13800000001')
    const token = tokens.access_token
    const { houses } = await call('GET', '/api/v1/me', { token })
    const { id } = await call('POST', '/api/v1/tickets', { token, body: { categoryCode: 'pipe-leak', houseId: houses[0].id, title } })
    return { id, token, tokens, house: houses[0] }
  }

  /** What was open before it was taken back is no receipt on paper any more. */
  async function printsAsVoid(page, why) {
    await page.evaluate(() => {
      globalThis.print = () => (globalThis.paper = document.querySelector('.strip').outerHTML)
    })
    await page.getByRole('button', { name: '打印收据' }).click()
    const paper = await page.waitForFunction(() => globalThis.paper).then((handle) => handle.jsonValue())
    assert.match(paper, new RegExp(`补打 第 1 次.*已作废.*${why}`, 's'))
    assert.doesNotMatch(paper, /原件|请妥善保管/)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => {
      document.body.innerHTML = globalThis.paper
      document.documentElement.classList.add('prints-strip')
    })
    await picture(page, 'admin-print-void')
  }

  async function isToldToPayAgain(tokens, receipt, why) {
    const { page, context, watch } = await openPage(browser, { client: 'banyan-resident', tokens })
    await page.goto(`/m/receipts/${receipt.id}`)
    await page.getByRole('definition').filter({ hasText: why }).waitFor()
    await accessible(page, 'void receipt')
    await picture(page, 'm-journey-void-receipt')
    await page.goto(`/m/pay/${receipt.paymentId}`)
    await page.getByRole('heading', { name: '此笔收款已撤销' }).waitFor()
    await picture(page, 'm-journey-taken-back')
    await page.locator('.btn.primary').click()
    await page.waitForURL('**/m/bills')
    watch.clean()
    await context.close()
  }

  it('X31 a cashier collects, prints and takes back without a mouse', async () => {
    const { id, token, tokens, house } = await reported('收银台测试漏水')
    const technician = await acceptedBy('gy.zhang', id)
    await arrives(technician, id)
    await completes(technician, id, { workLog: '换垫圈', labourHours: '0.5', serviceItems: [], materialsUsed: [], fileIds: [] })
    const bill = await billOf(token, id)
    const { page, context, watch } = await open('rs.cashier', '/admin/cashier')
    await page.evaluate(() => {
      globalThis.printed = 0
      globalThis.print = () => globalThis.printed++
    })
    await page.keyboard.press('F2')
    await page.keyboard.type(house.label)
    await page.keyboard.press('Enter')
    await page.locator('.bills li').first().or(page.locator('#cashier-hits li').first()).waitFor()
    if (await page.locator('#cashier-hits li').first().isVisible()) await page.keyboard.press('Enter')
    await page.locator('.bills li', { hasText: bill.number }).waitFor()
    await page.waitForFunction(() => document.activeElement?.classList.contains('got'))
    await page.keyboard.type('5000')
    await page.locator('.pay', { hasText: '找零' }).waitFor()
    await accessible(page, 'cash desk')
    await picture(page, 'admin-journey-cashier')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /收款成功/ }).waitFor({ timeout: 20_000 })
    await picture(page, 'admin-journey-collected')
    assert.equal((await call('GET', `/api/v1/bills/${bill.billId}`, { token })).status, 'PAID')
    await page.locator('.done button:not([disabled])', { hasText: '打印收据' }).waitFor()
    await page.keyboard.press('F10')
    await page.waitForFunction(() => globalThis.printed === 1)
    const { items } = await call('GET', `/api/v1/receipts?billId=${bill.billId}`, { token: (await staff('rs.cashier')).access_token })
    const manager = await open('rs.admin', `/admin/receipts/${items[0].id}`)
    await manager.page.getByRole('button', { name: '打印收据' }).waitFor()
    // Tab leads from "next" to "take back"; the dialog has its button last.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: /撤销收款/ }).waitFor()
    const why = page.getByLabel('撤销原因')
    await page.getByRole('dialog').getByRole('button', { name: '撤销收款' }).click()
    assert.equal(await why.evaluate((field) => field.validity.valueMissing), true)
    await why.fill('  多收了一户 ')
    await accessible(page, 'take back')
    await page.getByRole('dialog').getByRole('button', { name: '撤销收款' }).focus()
    await page.keyboard.press('Enter')
    await until(() => call('GET', `/api/v1/bills/${bill.billId}`, { token }), ({ status }) => status === 'ISSUED')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('.pay [role=status]', { hasText: '原因：多收了一户' }).waitFor()
    await printsAsVoid(manager.page, '多收了一户')
    manager.watch.clean()
    await manager.context.close()
    await isToldToPayAgain(tokens, items[0], '多收了一户')
    await page.locator('.rows li', { hasText: '多收了一户' }).first().getByRole('link').click()
    await page.getByRole('definition').filter({ hasText: /^多收了一户$/ }).waitFor()
    await page.goBack()
    await page.keyboard.press('F2')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox')
    watch.clean()
    await context.close()
  })

  it('X12 X13 X14 a new ticket is on the board within 2 s, and one key assigns it', async () => {
    const { page, context, watch } = await open('gy.manager', '/admin/dispatch')
    // The stream has to be there first: its state is told by what it brings.
    await page.waitForResponse((response) => response.url().includes('/api/v1/stream') && response.ok(), { timeout: 20_000 }).catch(() => undefined)
    const title = `调度台测试 ${Date.now() % 100_000}`
    const { id } = await reported(title)
    const began = Date.now()
    const card = page.locator('.column').first().getByRole('button', { name: title })
    await card.waitFor({ timeout: 10_000 })
    const took = Date.now() - began
    assert.ok(took < 2000, `the card took ${took} ms`)
    await card.focus()
    await page.locator('.panel .person').first().waitFor()
    await page.locator('.panel .reasons span').first().waitFor()
    await accessible(page, 'dispatch board')
    await picture(page, 'admin-journey-board', { full: false })
    await page.keyboard.press('1')
    const { access_token: token } = await staff('gy.manager')
    const assigned = await until(() => ticketOf(token, id), ({ status }) => status === 'ASSIGNED')
    assert.ok(assigned.assignee.name)
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await until(() => ticketOf(token, id), ({ status }) => status === 'PENDING')
    watch.clean()
    await context.close()
  })

  it('X26 the filters of a list survive a reload and the way back', async () => {
    const { page, context, watch } = await open('gy.manager', '/admin/tickets')
    await page.getByLabel('状态', { exact: true }).selectOption('PENDING')
    await page.getByRole('searchbox', { name: '工单号' }).fill('漏')
    await page.waitForURL(/status=PENDING.*q=|q=.*status=PENDING/)
    await page.reload()
    await settled(page)
    assert.equal(await page.getByLabel('状态', { exact: true }).inputValue(), 'PENDING')
    assert.equal(await page.getByRole('searchbox', { name: '工单号' }).inputValue(), '漏')
    watch.clean()
    await context.close()
  })

  it('X30 X32 a tab keeps its state, and the palette finds a page', async () => {
    const { page, context, watch } = await open('gy.manager', '/admin/tickets/new')
    await page.getByLabel(/标题/).fill('写了一半')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: '全局搜索' }).fill('调度')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/admin/dispatch')
    await page.getByRole('navigation', { name: '已打开的页面' }).getByRole('link', { name: '代客报修' }).click()
    assert.equal(await page.getByLabel(/标题/).inputValue(), '写了一半')
    watch.clean()
    await context.close()
  })
})
