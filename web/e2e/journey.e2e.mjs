// The main job, played by three people in three browsers at once. Nobody reloads a page: what one does, the others see.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { DESK, openPage, picture, settled, startBrowser } from './browser.mjs'
import { storeIssues, ticketOf } from './main-job.mjs'
import { photo, sign } from './pictures.mjs'
import { call, resident, staff, until } from './platform.mjs'

const RESIDENT = '13800000011'
/** What the live stream may take to bring something: news of others, then what it is about. */
const LIVE = { timeout: 10_000 }

describe('the main job', () => {
  const browsers = []
  let owner, desk, worker

  before(async () => {
    browsers.push(...(await Promise.all([startBrowser(), startBrowser(), startBrowser()])))
    const [byCode, byPassword, onTheMove] = await Promise.all([resident(RESIDENT), staff('gy.manager'), staff('gy.zhang', undefined, 'banyan-staff')])
    owner = { ...(await openPage(browsers[0], { client: 'banyan-resident', tokens: byCode })), token: byCode.access_token }
    desk = { ...(await openPage(browsers[1], { viewport: DESK, client: 'banyan-office', tokens: byPassword })), token: byPassword.access_token }
    worker = { ...(await openPage(browsers[2], { client: 'banyan-staff', tokens: onTheMove, permissions: ['geolocation'], geolocation: { latitude: 23.12908, longitude: 113.26436 } })), token: onTheMove.access_token }
  })
  after(() => Promise.all(browsers.map((browser) => browser.close())))

  it('X9 X10 X12 X13 X14 X15 X16 X17 is reported, dispatched, done, charged, paid and rated', async () => {
    const title = `洗手盆下面滴水 ${Date.now() % 100_000}`
    await Promise.all([desk.page.goto('/admin/dispatch'), worker.page.goto('/staff/')])
    await Promise.all([settled(desk.page), settled(worker.page)])
    const column = (name) => desk.page.locator('.column', { has: desk.page.getByRole('heading', { name: new RegExp(`^${name}`) }) })

    // The resident: photo first, the place is his home already, the type is guessed from his words.
    const began = Date.now()
    await owner.page.goto('/m/report')
    await owner.page.locator('input[type=file]').setInputFiles(await photo(owner.page))
    await owner.page.getByLabel('哪里有问题').fill(title)
    await owner.page.locator('[aria-pressed=true]', { hasText: '水管漏水' }).waitFor()
    await owner.page.locator('.photo .state').waitFor({ state: 'detached' })
    await picture(owner.page, 'journey-1-report', { full: false })
    const reported = Date.now()
    await owner.page.getByRole('button', { name: '提交' }).click()
    const card = column('待派单').getByRole('button', { name: title })
    await card.waitFor(LIVE)
    const appeared = Date.now() - reported
    assert.ok(appeared < 2000, `the card took ${appeared} ms`)
    await owner.page.waitForURL(/\/m\/tickets\/\d+/)
    assert.ok(Date.now() - began < 30_000, 'a report takes at most 30 s')
    const id = owner.page.url().match(/(\d+)$/)[1]

    // The desk: reasons for each, one press.
    await card.focus()
    const zhang = desk.page.locator('.panel .person', { hasText: '张师傅' })
    await zhang.locator('.reasons span').first().waitFor()
    await picture(desk.page, 'journey-2-board', { full: false })
    await zhang.getByRole('button', { name: /派单/ }).click()
    await column('待接单').getByRole('button', { name: title }).waitFor(LIVE)

    // The technician sees it arrive, and takes it; the resident sees who comes.
    const job = worker.page.locator('article', { hasText: title })
    await job.waitFor(LIVE)
    await picture(worker.page, 'journey-3-arrived', { full: false })
    await job.getByRole('link').first().click()
    await worker.page.getByRole('button', { name: '接单', exact: true }).click()
    await owner.page.locator('.path .now', { hasText: '已接单' }).waitFor(LIVE)
    assert.match(await owner.page.getByRole('link', { name: /打电话给/ }).getAttribute('href'), /^tel:1\d{10}$/)
    await picture(owner.page, 'journey-4-on-the-way', { full: false })

    await worker.page.getByRole('button', { name: '到场签到' }).click()
    const sheet = worker.page.getByRole('dialog')
    await sheet.locator('input[type=file]').setInputFiles(await photo(worker.page))
    await sheet.getByRole('img', { name: '已拍照片 1' }).waitFor()
    await sheet.getByRole('button', { name: '到场签到' }).click()
    await owner.page.locator('.path .now', { hasText: '上门处理' }).waitFor(LIVE)
    await column('处理中').getByRole('button', { name: title }).waitFor(LIVE)

    // Material from the store.
    await worker.page.getByRole('link', { name: '领料' }).click()
    await worker.page.getByPlaceholder('名称、规格或编号').fill('垫片')
    await worker.page.getByRole('button', { name: /垫片/ }).first().click()
    await worker.page.getByRole('button', { name: '申领 1 种材料' }).click()
    await worker.page.getByText('已申领，请到仓库领取').waitFor()
    await storeIssues(id)
    await worker.page.getByText('已领出').waitFor({ timeout: 15_000 })
    await worker.page.getByRole('button', { name: '返回' }).click()

    // The price before anybody signs.
    await worker.page.getByRole('button', { name: '完工' }).click()
    await worker.page.waitForURL('**/complete')
    await worker.page.locator('input[type=file]').setInputFiles(await photo(worker.page, 150))
    await worker.page.getByRole('img', { name: '已拍照片 1' }).waitFor()
    await worker.page.getByRole('button', { name: '更换密封件', exact: true }).click()
    await worker.page.getByRole('group', { name: '工时' }).getByRole('button', { name: /增加/ }).click()
    const price = (await worker.page.locator('.price .total .amount').textContent()).replace(/[¥,]/g, '')
    await sign(worker.page)
    await worker.page.getByText('已签字').waitFor()
    await worker.page.getByRole('button', { name: '确认完工' }).click()
    await owner.page.getByRole('heading', { name: '师傅已完工' }).waitFor(LIVE)
    await until(() => ticketOf(owner.token, id), ({ bills }) => bills[0]?.amount === price)

    // The code on his screen, the money from the resident's phone.
    await worker.page.getByRole('link', { name: '向住户收款' }).click({ timeout: 15_000 })
    await worker.page.getByRole('button', { name: '出示付款码' }).click()
    await worker.page.getByRole('img', { name: '付款二维码' }).waitFor()
    await picture(worker.page, 'journey-5-code', { full: false })
    const payer = await owner.context.newPage()
    await payer.goto(await worker.page.getByRole('link', { name: '演示：打开模拟付款页' }).getAttribute('href'))
    await payer.getByRole('button', { name: '支付 Pay' }).click()
    await worker.page.getByRole('heading', { name: '已收到付款' }).waitFor({ timeout: 20_000 })
    await payer.close()
    await picture(worker.page, 'journey-6-paid', { full: false })

    // One tap; the office sees the stars on the ticket.
    await owner.page.getByRole('button', { name: '5 星' }).click({ timeout: 20_000 })
    await owner.page.getByRole('heading', { name: '您的评价', exact: true }).waitFor(LIVE)
    await picture(owner.page, 'journey-7-rated', { full: false })
    const end = await ticketOf(desk.token, id)
    assert.deepEqual([end.status, end.rating.speed, end.rating.result, end.rating.attitude, end.bills[0].status], ['CLOSED', 5, 5, 5, 'PAID'])
    await desk.page.goto(`/admin/tickets/${id}`)
    await settled(desk.page)
    await picture(desk.page, 'journey-8-closed')
    const { items } = await call('GET', `/api/v1/receipts?billId=${end.bills[0].billId}`, { token: desk.token })
    assert.equal(items[0].amount, price, 'the receipt is over the price that was shown')
    for (const { watch } of [owner, desk, worker]) watch.clean()
  })
})
