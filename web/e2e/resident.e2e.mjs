import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { accessible, openPage, picture, settled, startBrowser } from './browser.mjs'
import { acceptedBy, arrives, billOf, completes } from './main-job.mjs'
import { call, resident, smsCode } from './platform.mjs'

/** A red square as a photo from a phone would come. */
const PHOTO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGP4z8CAB+GTG8HSALfKY52fTcuYAAAAAElFTkSuQmCC', 'base64')

describe("the resident's journey, in a browser", () => {
  let browser
  let tokens
  before(async () => {
    browser = await startBrowser()
    tokens = await resident('13800000001')
  })
  after(() => browser.close())
  const open = () => openPage(browser, { client: 'banyan-resident', tokens })

  it('U1 signs in by a code, and comes to the page that was asked for', async () => {
    const { page, context, watch } = await openPage(browser)
    await page.goto('/m/bills')
    const since = Date.now() - 1000
    await page.getByLabel('手机号').fill('13800000002')
    await page.getByRole('button', { name: '获取验证码' }).click()
    await page.getByText('验证码已发送到').waitFor()
    await page.getByLabel('验证码', { exact: true }).fill(await smsCode('13800000002', since))
    await page.getByRole('button', { name: '登录' }).click()
    await page.waitForURL('**/m/bills')
    watch.clean()
    await context.close()
  })

  it('a wrong code becomes a sentence, and what was typed stays', async () => {
    const { page, context, watch } = await openPage(browser)
    watch.expect(/\/oauth2\/token/)
    watch.expect(/status of 4/)
    await page.goto('/m/sign-in')
    await page.getByLabel('手机号').fill('13800000003')
    await page.getByLabel('验证码', { exact: true }).fill('000000')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('alert').filter({ hasText: '请重新获取' }).waitFor()
    assert.equal(await page.getByLabel('手机号').inputValue(), '13800000003')
    watch.clean()
    await context.close()
  })

  it('T2 T3 T11 B11 B25 T12 reports, follows live, pays, gets a receipt, rates in one tap', async () => {
    const { page, context, watch } = await open()
    const began = Date.now()
    await page.goto('/m/report')
    await page.locator('input[type=file]').setInputFiles({ name: 'leak.png', mimeType: 'image/png', buffer: PHOTO })
    await page.getByLabel('哪里有问题').fill('厨房水龙头一直滴水')
    await page.locator('[aria-pressed=true]', { hasText: '水管漏水' }).waitFor()
    await page.locator('.photo .state').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '提交' }).click()
    await page.waitForURL(/\/m\/tickets\/\d+/)
    assert.ok(Date.now() - began < 30_000, 'a report takes at most 30 s')
    const id = page.url().match(/(\d+)$/)[1]
    await page.getByText('正在为您安排师傅').waitFor()

    const technician = await acceptedBy('gy.zhang', id)
    await page.getByText('张师傅').first().waitFor({ timeout: 10_000 })
    await page.locator('.path .now', { hasText: '已接单' }).waitFor({ timeout: 10_000 })
    assert.match(await page.getByRole('link', { name: /打电话给/ }).getAttribute('href'), /^tel:1\d{10}$/)
    await arrives(technician, id)
    await page.locator('.path .now', { hasText: '上门处理' }).waitFor({ timeout: 10_000 })
    await picture(page, 'm-journey-on-site')
    await completes(technician, id, { workLog: '更换密封圈', labourHours: '0.5', serviceItems: [], materialsUsed: [], fileIds: [] })
    await page.getByRole('heading', { name: '师傅已完工' }).waitFor({ timeout: 10_000 })
    const bill = await billOf(tokens.access_token, id)
    assert.ok(Number(bill.amount) > 0)
    await page.getByRole('button', { name: /付款 ¥/ }).waitFor({ timeout: 20_000 })
    await accessible(page, 'ticket to be paid')
    await picture(page, 'm-journey-to-be-paid')

    await page.goto(`/m/bills/${bill.billId}`)
    await page.getByText(/× ¥.* = ¥/).first().waitFor()
    await picture(page, 'm-journey-bill')
    await page.getByRole('button', { name: /^缴费 ¥/ }).click()
    // The channel's own page, where the payer pays and which sends him back.
    await page.getByRole('button', { name: '支付 Pay' }).click()
    await page.getByRole('link', { name: '返回商家' }).click()
    await page.waitForURL(/\/m\/pay\/\d+/)
    await page.getByRole('heading', { name: '支付成功' }).waitFor({ timeout: 20_000 })
    await picture(page, 'm-journey-paid')
    await page.getByRole('link', { name: '查看收据' }).click()
    await page.getByText('收据编号').waitFor()
    await page.locator('.receipt', { hasText: '厨房水龙头一直滴水' }).waitFor()
    await picture(page, 'm-journey-receipt')

    await page.goto(`/m/tickets/${id}`)
    await page.getByRole('button', { name: '5 星' }).click()
    await page.getByRole('heading', { name: '您的评价', exact: true }).waitFor({ timeout: 10_000 })
    const rated = await call('GET', `/api/v1/tickets/${id}`, { token: tokens.access_token })
    assert.equal(rated.status, 'CLOSED')
    assert.deepEqual([rated.rating.speed, rated.rating.result, rated.rating.attitude], [5, 5, 5])

    await page.getByRole('button', { name: '没修好' }).click()
    await page.getByLabel('哪里还有问题').fill('又开始滴水')
    await page.getByRole('button', { name: '提交' }).click()
    await page.getByText('第 1 次返修').waitFor({ timeout: 10_000 })
    watch.clean()
    await context.close()
  })

  it('no report is made twice: pressed twice and sent again after a lost answer', async () => {
    const { page, context, watch } = await open()
    watch.expect(/ERR_FAILED|\/api\/v1\/tickets/)
    await page.goto('/m/report')
    await page.getByLabel('哪里有问题').fill('卧室的窗户关不上')
    await page.locator('[aria-pressed=true]', { hasText: '门窗' }).waitFor()
    const keys = []
    await page.route('**/api/v1/tickets', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      keys.push(route.request().headers()['idempotency-key'])
      const answer = await route.fetch()
      return keys.length === 1 ? route.abort() : route.fulfill({ response: answer })
    })
    await page.getByRole('button', { name: '提交' }).dblclick()
    await page.getByRole('alert').filter({ hasText: '网络不通' }).waitFor()
    assert.equal(keys.length, 1, 'the second press of a double click is ignored')
    await page.getByRole('button', { name: '提交' }).click()
    await page.waitForURL(/\/m\/tickets\/\d+/)
    assert.equal(new Set(keys).size, 1, 'the repetition goes under the same key')
    const { items } = await call('GET', `/api/v1/tickets?mine=true&q=${encodeURIComponent('卧室的窗户关不上')}&status=PENDING&createdFrom=${encodeURIComponent(new Date(Date.now() - 60_000).toISOString())}`, { token: tokens.access_token })
    assert.equal(items.length, 1)
    watch.clean()
    await context.close()
  })

  it('a lost session asks to sign in above the page, keeps the form and goes on', async () => {
    const { page, context, watch } = await openPage(browser, { client: 'banyan-resident', tokens: await resident('13800000004') })
    watch.expect(/oauth2\/token|status of 4|answer: 401/)
    await page.goto('/m/report')
    await page.getByLabel('哪里有问题').fill('客厅插座没电')
    await page.locator('[aria-pressed=true]', { hasText: '电路故障' }).waitFor()
    await page.evaluate(() => localStorage.setItem('banyan.session.banyan-resident', JSON.stringify({ access: 'gone', refresh: 'gone', endsAt: 0 })))
    await page.getByRole('button', { name: '提交' }).click()
    const sheet = page.getByRole('dialog', { name: '请重新登录' })
    await sheet.waitFor()
    assert.equal(await page.getByLabel('哪里有问题').inputValue(), '客厅插座没电')
    const since = Date.now() - 1000
    await sheet.getByLabel('手机号').fill('13800000004')
    await sheet.getByRole('button', { name: '获取验证码' }).click()
    await sheet.getByLabel('验证码', { exact: true }).fill(await smsCode('13800000004', since))
    await sheet.getByRole('button', { name: '登录' }).click()
    await page.waitForURL(/\/m\/tickets\/\d+/)
    watch.clean()
    await context.close()
  })

  it('opens without a network, and says that it has none', async () => {
    const { page, context, watch } = await open()
    watch.expect(/ERR_INTERNET_DISCONNECTED|failed: |console:/)
    await page.goto('/m/')
    await settled(page)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.reload()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await context.setOffline(true)
    await page.goto('/m/me')
    await page.getByText('网络不通，显示的可能不是最新内容').waitFor()
    await page.getByRole('button', { name: '重试' }).waitFor({ timeout: 20_000 })
    await picture(page, 'm-offline')
    await context.close()
  })
})
