import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { DESK, openPage, picture, settled, startBrowser } from './browser.mjs'
import { call, staff } from './platform.mjs'
import { setStage } from './stage.mjs'

describe('whoever sits at a desk', () => {
  let browser
  before(async () => {
    await setStage()
    browser = await startBrowser()
  })
  after(() => browser.close())

  async function open(login, path, options = {}) {
    const tokens = await staff(login)
    const opened = await openPage(browser, { viewport: DESK, client: 'banyan-office', tokens, ...options })
    await opened.page.goto(path)
    await settled(opened.page)
    return { ...opened, token: tokens.access_token }
  }

  it('X1 X2 finds a ticket, a house and a receipt by its number, the receipt at the cash desk too, an owner by his plate, and sees everything of the house on one page', async () => {
    const { page, context, watch, token } = await open('gy.manager', '/admin/')
    const { items } = await call('GET', '/api/v1/tickets?size=100', { token })
    const ticket = items.find(({ houseId }) => houseId)
    const find = async (words) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: '全局搜索' }).fill(words)
      await page.getByRole('option', { name: words }).first().waitFor()
      await page.keyboard.press('Enter')
    }
    await find(ticket.number)
    await page.waitForURL(`**/admin/tickets/${ticket.id}`)
    const house = await call('GET', `/api/v1/houses/${ticket.houseId}`, { token })
    await find(house.label)
    await page.waitForURL(`**/admin/customers/${house.id}`)
    const { items: receipts } = await call('GET', '/api/v1/receipts?size=1', { token })
    await find(receipts[0].number)
    await page.waitForURL(`**/admin/receipts/${receipts[0].id}`)
    await page.goto('/admin/cashier')
    await page.getByRole('combobox', { name: /收据号/ }).fill(receipts[0].number)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/admin/receipts/${receipts[0].id}`)
    const plate = `粤Z${String(Date.now()).slice(-5)}`
    const owner = (await call('GET', '/api/v1/owners?size=50', { token })).items.find(({ houses }) => houses?.length)
    await call('POST', `/api/v1/owners/${owner.id}/personal-data`, { token, body: { kind: 'PLATE', value: plate } })
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: '全局搜索' }).fill(plate)
    await page.getByRole('option', { name: owner.name }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => owner.houses.some(({ houseId }) => url.pathname === `/admin/customers/${houseId}`))
    await find(house.label)
    await page.waitForURL(`**/admin/customers/${house.id}`)
    await page.getByRole('link', { name: ticket.number }).or(page.getByRole('link', { name: '全部工单' })).first().waitFor()
    for (const part of ['最近工单', '最近账单', '住户']) await page.getByRole('heading', { name: part }).waitFor()
    await settled(page)
    await picture(page, 'admin-journey-customer')
    watch.clean()
    await context.close()
  })

  it('X19 is told which field is wrong, and keeps what was typed', async () => {
    const { page, context, watch } = await open('gy.desk', '/admin/tickets/new')
    watch.expect(/api\/v1\/tickets|status of 4/)
    await page.getByRole('combobox', { name: '房屋' }).fill('1-1-101')
    await page.locator('.pick li').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByLabel(/标题/).fill('厨房漏水')
    await page.getByLabel('电话').fill('12')
    await page.getByRole('button', { name: '提交' }).last().click()
    await page.locator('.field', { hasText: '电话' }).locator('.wrong').waitFor()
    await page.getByRole('alert').first().waitFor()
    assert.equal(await page.getByLabel(/标题/).inputValue(), '厨房漏水')
    assert.equal(await page.getByLabel('电话').inputValue(), '12')
    await picture(page, 'admin-journey-wrong-field')
    watch.clean()
    await context.close()
  })

  it('X19 is told what went wrong, with a number to quote, and can try again', async () => {
    const { page, context, watch } = await open('gy.desk', '/admin/')
    watch.expect(/api\/v1\/tickets|status of 5/)
    await page.route('**/api/v1/tickets?*', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', headers: { 'X-Request-Id': '0123456789abcdef' }, body: JSON.stringify({ status: 500, code: 'internal', traceId: '0123456789abcdef' }) }))
    await page.goto('/admin/tickets')
    await page.getByText('0123456789abcdef').waitFor()
    await page.unroute('**/api/v1/tickets?*')
    await page.getByRole('button', { name: '重试' }).click()
    await page.locator('tbody tr').first().waitFor()
    watch.clean()
    await context.close()
  })

  it('X20 sends a double click once', async () => {
    const { page, context, watch } = await open('gy.desk', '/admin/tickets/new')
    await page.getByRole('combobox', { name: '房屋' }).fill('1-1-101')
    await page.locator('.pick li').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByLabel(/标题/).fill('走廊灯坏，双击提交')
    let sent = 0
    page.on('request', (request) => (sent += request.method() === 'POST' && request.url().endsWith('/api/v1/tickets') ? 1 : 0))
    await page.getByRole('button', { name: '提交' }).last().dblclick()
    await page.waitForURL(/\/admin\/tickets\/\d+/)
    assert.equal(sent, 1)
    watch.clean()
    await context.close()
  })

  it('X22 exports exactly what the filter shows', async () => {
    const { page, context, watch, token } = await open('rs.admin', '/admin/tickets?status=PENDING')
    const { total } = await call('GET', '/api/v1/tickets?status=PENDING&size=1', { token })
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出' }).click()])
    const lines = readFileSync(await download.path(), 'utf8').trim().split('\r\n')
    assert.equal(lines.length, total + 1)
    assert.ok(lines.slice(1).every((line) => line.includes('待派单')))
    watch.clean()
    await context.close()
  })

  it('X24 keeps to the project that was chosen, on every page and after a reload', async () => {
    const { page, context, watch, token } = await open('rs.admin', '/admin/tickets')
    const { projects } = await call('GET', '/api/v1/me', { token })
    const choice = page.getByRole('combobox', { name: '项目' })
    await Promise.all([page.waitForRequest((request) => request.url().includes('/api/v1/tickets?') && request.url().includes(`projectId=${projects[1].id}`)), choice.selectOption(projects[1].id)])
    await Promise.all([page.waitForRequest((request) => request.url().includes('/api/v1/bills?') && request.url().includes(`projectId=${projects[1].id}`)), page.getByRole('link', { name: '账单', exact: true }).click()])
    await page.reload()
    assert.equal(await choice.inputValue(), projects[1].id)
    watch.clean()
    await context.close()
  })

  it('X25 is not shown what he may not do, and the address of it says why', async () => {
    const { page, context, watch } = await open('gy.desk', '/admin/')
    watch.expect(/operations|status of 40/)
    assert.equal(await page.getByRole('link', { name: '运维中心' }).count(), 0)
    assert.equal(await page.getByRole('link', { name: '收银台' }).count(), 0)
    await page.goto('/admin/operations')
    await page.getByText(/没有这项权限/).first().waitFor()
    await picture(page, 'admin-journey-forbidden', { full: false })
    watch.clean()
    await context.close()
  })
})
