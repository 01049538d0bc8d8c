import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { accessible, fits, openPage, picture, startBrowser } from './browser.mjs'
import { acceptedBy, act, arrives, assignedTo, reports, storeIssues, ticketOf } from './main-job.mjs'
import { film, photo, sign, written } from './pictures.mjs'
import { call, PASSWORD, resident, staff, until } from './platform.mjs'

/** What one answer says of a ticket's timeline. */
const entries = (ticket, what) => ticket.timeline.filter((entry) => entry.what === what)

describe("the technician's day, in a browser", () => {
  let browser
  let owner
  let zhang
  let li
  before(async () => {
    browser = await startBrowser()
    owner = (await resident('13800000005')).access_token
    zhang = await staff('gy.zhang', undefined, 'banyan-staff')
    li = await staff('gy.li', undefined, 'banyan-staff')
  })
  after(() => browser.close())
  const open = (tokens = zhang, more = {}) => openPage(browser, { client: 'banyan-staff', tokens, ...more })

  it('U1 signs in by password; a wrong one becomes a sentence and what was typed stays', async () => {
    const { page, context, watch } = await openPage(browser)
    watch.expect(/\/oauth2\/token|status of 4/)
    await page.goto('/staff/pool')
    await page.getByLabel('账号').fill('gy.zhang')
    await page.getByLabel('密码').fill('not-the-password')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('alert').filter({ hasText: '账号或密码不正确' }).waitFor()
    assert.equal(await page.getByLabel('账号').inputValue(), 'gy.zhang')
    await page.getByLabel('密码').fill(PASSWORD)
    await page.getByRole('button', { name: '登录' }).click()
    await page.waitForURL('**/staff/pool')
    watch.clean()
    await context.close()
  })

  it('T4 one of two takes a job from the pool; the other is told that he was too slow', async () => {
    const title = `抢单 ${Date.now()}`
    const id = await reports(owner, title)
    const { page, context, watch } = await open()
    const second = await open(li)
    second.watch.expect(/actions\/grab|status of 4|stream/)
    // Without the live stream his list stays as it was, as it does for whoever taps at the same moment.
    await second.page.route('**/api/v1/stream*', (route) => route.abort())
    const card = (of) => of.locator('article', { hasText: title })
    await Promise.all([page.goto('/staff/pool'), second.page.goto('/staff/pool')])
    await Promise.all([card(page).waitFor(), card(second.page).waitFor()])
    await picture(page, 'staff-journey-pool', { full: false })
    await card(page).getByRole('button', { name: '抢单' }).click()
    await page.waitForURL(new RegExp(`/staff/tickets/${id}$`))
    await card(second.page).getByRole('button', { name: '抢单' }).click()
    await second.page.getByRole('alert').filter({ hasText: '慢了一步' }).waitFor()
    await card(second.page).waitFor({ state: 'detached' })
    await picture(second.page, 'staff-journey-too-late', { full: false })
    assert.equal((await ticketOf(owner, id)).assignee.name, '张师傅')
    watch.clean()
    second.watch.clean()
    await Promise.all([context.close(), second.context.close()])
  })

  it('T4 T7 T8 T9 plays the main job: grab, arrive with photo, materials, complete with signature, charge by QR', async () => {
    const title = `厨房水管漏水 ${Date.now()}`
    const id = await reports(owner, title)
    const { page, context, watch } = await open(zhang, { permissions: ['geolocation'], geolocation: { latitude: 23.12908, longitude: 113.26436 } })
    await page.goto('/staff/pool')
    await page.locator('article', { hasText: title }).getByRole('button', { name: '抢单' }).click()
    await page.waitForURL(new RegExp(`/staff/tickets/${id}$`))

    await page.getByRole('button', { name: '到场签到' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.locator('input[type=file]').setInputFiles(await photo(page))
    await sheet.getByRole('img', { name: '已拍照片 1' }).waitFor()
    await accessible(page, 'arrival')
    await picture(page, 'staff-journey-arrive', { full: false })
    await sheet.getByRole('button', { name: '到场签到' }).click()
    await page.getByRole('button', { name: '完工' }).waitFor()
    const arrived = await ticketOf(zhang.access_token, id)
    assert.equal(arrived.status, 'IN_PROGRESS')
    const [before_] = entries(arrived, 'ARRIVE')
    assert.match(before_.note, /23\.129/)
    const file = arrived.files.find((one) => one.id === before_.fileIds[0])
    const marks = await written(page, file.url)
    assert.ok(marks.dark > 0.2 && marks.bright > 0.005, `time, place and person stand on the photo itself: ${JSON.stringify(marks)}`)

    await page.getByRole('link', { name: '领料' }).click()
    await page.getByPlaceholder('名称、规格或编号').fill('垫片')
    await page.getByRole('button', { name: /垫片/ }).first().click()
    await page.locator('.dock').getByRole('button', { name: /增加/ }).click()
    await accessible(page, 'materials')
    await picture(page, 'staff-journey-materials', { full: false })
    await page.getByRole('button', { name: '申领 1 种材料' }).click()
    await page.getByText('已申领，请到仓库领取').waitFor()
    await storeIssues(id)
    // The hint of the live stream brings it, nobody reloads.
    await page.getByText('已领出').waitFor({ timeout: 15_000 })
    await page.getByRole('button', { name: '返回' }).click()

    await page.getByRole('button', { name: '完工' }).click()
    await page.waitForURL('**/complete')
    await page.locator('input[type=file]').setInputFiles(await photo(page, 150))
    await page.getByRole('img', { name: '已拍照片 1' }).waitFor()
    await page.getByRole('button', { name: '更换密封件', exact: true }).click()
    await page.getByRole('group', { name: '工时' }).getByRole('button', { name: /增加/ }).click()
    await page.getByRole('group', { name: /垫片/ }).getByRole('button', { name: /减少/ }).click()
    await page.getByText(/1 个 退回仓库/).waitFor()
    const shown = (await page.locator('.price .total .amount').textContent()).replace(/[¥,]/g, '')
    await sign(page)
    await page.getByText('已签字').waitFor()
    await accessible(page, 'completion')
    await picture(page, 'staff-journey-complete')
    await page.getByRole('button', { name: '确认完工' }).click()
    await page.waitForURL(new RegExp(`/staff/tickets/${id}$`))
    const done = await until(() => ticketOf(zhang.access_token, id), ({ bills }) => bills.length > 0)
    assert.equal(done.status, 'COMPLETED')
    assert.equal(done.bills[0].amount, shown, 'the price shown before is the bill')
    assert.equal(entries(done, 'COMPLETE')[0].fileIds.length, 2, 'the photo and the signature')
    assert.deepEqual(done.materials[0].lines.map(({ used, returned }) => [Number(used), Number(returned)]), [[1, 1]])

    await page.getByRole('link', { name: '向住户收款' }).click({ timeout: 15_000 })
    await page.getByRole('button', { name: '出示付款码' }).click()
    await page.getByRole('img', { name: '付款二维码' }).waitFor()
    await accessible(page, 'payment code')
    await picture(page, 'staff-journey-code', { full: false })
    // The payer's phone.
    const payer = await context.newPage()
    await payer.goto(await page.getByRole('link', { name: '演示：打开模拟付款页' }).getAttribute('href'))
    await payer.getByRole('button', { name: '支付 Pay' }).click()
    await page.getByRole('heading', { name: '已收到付款' }).waitFor({ timeout: 20_000 })
    await picture(page, 'staff-journey-paid', { full: false })
    await until(() => ticketOf(zhang.access_token, id), ({ bills }) => bills[0].status === 'PAID')
    await page.goto(`/staff/tickets/${id}`)
    await page.getByText('已付', { exact: true }).waitFor()
    assert.equal(await page.getByRole('link', { name: '向住户收款' }).count(), 0, 'nothing is left to charge')
    watch.clean()
    await context.close()
  })

  it('T9 names a price before the work; the resident agrees and the technician sees it at once', async () => {
    const id = await reports(owner, '热水器不点火', 'appliance')
    const token = await acceptedBy('gy.zhao', id)
    await arrives(token, id)
    const { page, context, watch } = await open(await staff('gy.zhao', undefined, 'banyan-staff'))
    await page.goto(`/staff/tickets/${id}`)
    await page.getByRole('button', { name: '更多' }).click()
    await page.getByRole('link', { name: '报价' }).click()
    const labour = page.getByRole('group', { name: '工时' })
    await labour.getByRole('button', { name: /增加/ }).click()
    await labour.getByRole('button', { name: /增加/ }).click()
    await page.getByRole('button', { name: '加材料' }).click()
    await page.getByRole('dialog').getByRole('button', { name: /角阀/ }).click()
    await page.getByRole('group', { name: '角阀' }).waitFor()
    await accessible(page, 'quote')
    await picture(page, 'staff-journey-quote')
    const shown = (await page.locator('.price .total .amount').textContent()).replace(/[¥,]/g, '')
    await page.getByRole('button', { name: /^发送报价/ }).click()
    await page.waitForURL(new RegExp(`/staff/tickets/${id}$`))
    await page.getByText('待住户确认').waitFor()
    assert.equal((await ticketOf(owner, id)).fees.quote.amount, shown)
    await act(owner, id, 'approve-quote')
    await page.getByText(/住户已同意/).waitFor({ timeout: 15_000 })
    watch.clean()
    await context.close()
  })

  it('T5 T6 agrees on another time, puts on hold, goes on, sends back, passes on', async () => {
    const id = await reports(owner, '浴室地漏返味', 'drain-blocked')
    await assignedTo('gy.zhang', id)
    const { page, context, watch } = await open()
    await page.goto(`/staff/tickets/${id}`)
    await page.getByRole('button', { name: '更多' }).click()
    await page.getByRole('button', { name: '改约时间' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '明天' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '10:00–12:00' }).click()
    await page.getByText(/约好 明天 10:00–12:00 上门/).waitFor()
    await page.getByRole('button', { name: '接单' }).click()
    await page.getByRole('button', { name: '到场签到' }).waitFor()
    await page.getByRole('button', { name: '更多' }).click()
    await page.getByRole('button', { name: '暂时挂起' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '等配件' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '挂起', exact: true }).click()
    await page.getByRole('button', { name: '继续处理' }).click()
    await page.getByRole('button', { name: '到场签到' }).waitFor()
    await page.getByRole('button', { name: '更多' }).click()
    await page.getByRole('button', { name: '转给同事' }).click()
    await page.getByRole('dialog').getByRole('radio', { name: /李师傅/ }).check()
    await page.getByRole('dialog').getByRole('button', { name: '时间排不开' }).click()
    await picture(page, 'staff-journey-transfer', { full: false })
    await accessible(page, 'transfer')
    await page.getByRole('dialog').getByRole('button', { name: '转给同事' }).click()
    await page.waitForURL('**/staff/')
    assert.equal((await ticketOf(li.access_token, id)).assignee.name, '李师傅')

    const other = await open(li)
    await other.page.goto(`/staff/tickets/${id}`)
    await other.page.getByRole('button', { name: '更多' }).click()
    await other.page.getByRole('button', { name: '退回工单' }).click()
    await other.page.getByRole('dialog').getByRole('button', { name: '退回工单' }).click()
    await other.page.getByRole('alert').filter({ hasText: '请选择或填写原因' }).waitFor()
    await other.page.getByRole('dialog').getByRole('button', { name: '不是我的工种' }).click()
    await other.page.getByRole('dialog').getByRole('button', { name: '退回工单' }).click()
    await other.page.waitForURL('**/staff/')
    assert.equal((await ticketOf(owner, id)).status, 'PENDING')
    watch.clean()
    other.watch.clean()
    await Promise.all([context.close(), other.context.close()])
  })
})

describe('without a network', () => {
  let browser
  let owner
  before(async () => {
    browser = await startBrowser()
    owner = (await resident('13800000006')).access_token
  })
  after(() => browser.close())

  /** A page that the service worker can bring back without a network. */
  async function ready(tokens, path) {
    const opened = await openPage(browser, { client: 'banyan-staff', tokens })
    opened.watch.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|failed: |console:/)
    await opened.page.goto(path)
    await opened.page.waitForFunction(async () => (await caches.keys()).some((name) => name.startsWith('banyan:/staff/')))
    await opened.page.reload()
    await opened.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    return opened
  }

  it('what was done waits, survives a reload, and is done exactly once when the network is back', async () => {
    const id = await reports(owner, '地下室水泵房渗水')
    const tokens = await staff('gy.zhao', undefined, 'banyan-staff')
    await acceptedBy('gy.zhao', id)
    const { page, context, watch } = await ready(tokens, `/staff/tickets/${id}`)
    await page.getByRole('button', { name: '到场签到' }).waitFor()
    const shot = await photo(page)
    // What was read is kept a moment later, so that it is there without a network.
    const kept = () =>
      page.evaluate(() => new Promise((resolve) => {
        const asked = indexedDB.open('banyan-staff')
        asked.onsuccess = () => {
          const reads = asked.result.transaction('reads').objectStore('reads').getAll()
          reads.onsuccess = () => resolve(JSON.stringify(reads.result))
        }
      }))
    await until(kept, (reads) => reads.includes('地下室水泵房渗水'))

    await context.setOffline(true)
    await page.getByRole('button', { name: '到场签到' }).click()
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(shot)
    await page.getByRole('img', { name: '已拍照片 1' }).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '到场签到' }).click()
    await page.getByText('等待发送', { exact: true }).waitFor()
    // The next step can be taken in a row.
    await page.getByRole('button', { name: '拍照' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '维修前' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await page.getByText('2 项等待发送').waitFor()
    await page.reload()
    await page.getByText('2 项等待发送').waitFor()
    await page.getByRole('heading', { name: '地下室水泵房渗水' }).waitFor()
    await picture(page, 'staff-offline', { full: false })
    await page.getByText('2 项等待发送').click()
    await page.getByRole('heading', { name: '待发送' }).waitFor()
    await accessible(page, 'outbox')
    await fits(page, 'outbox')
    await picture(page, 'staff-offline-outbox', { full: false })
    assert.equal((await ticketOf(owner, id)).status, 'ACCEPTED', 'nothing has reached the platform')

    await context.setOffline(false)
    await page.getByText('全部已发送').waitFor({ timeout: 30_000 })
    const now = await ticketOf(tokens.access_token, id)
    assert.equal(now.status, 'IN_PROGRESS')
    assert.deepEqual([entries(now, 'ARRIVE').length, entries(now, 'RECORD_PROGRESS').length], [1, 1])
    assert.equal(entries(now, 'ARRIVE')[0].fileIds.length, 1, 'with its photo')
    watch.clean()
    await context.close()
  })

  it('an answer that was lost on its way leads to no second effect', async () => {
    const id = await reports(owner, '楼道灯不亮')
    const tokens = await staff('gy.zhao', undefined, 'banyan-staff')
    await arrives(await acceptedBy('gy.zhao', id), id)
    const { page, context, watch } = await openPage(browser, { client: 'banyan-staff', tokens })
    watch.expect(/ERR_FAILED|record-progress/)
    let sent = 0
    await page.route('**/actions/record-progress', async (route) => {
      sent++
      await route.fetch()
      return route.abort()
    })
    await page.goto(`/staff/tickets/${id}`)
    await page.getByRole('button', { name: '拍照' }).click()
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(await photo(page))
    await page.getByRole('img', { name: '已拍照片 1' }).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '维修后' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await page.getByText('1 项等待发送').waitFor()
    await page.getByText('1 项等待发送').waitFor({ state: 'detached', timeout: 30_000 })
    assert.equal(sent, 1, 'it looked before it sent again')
    assert.equal(entries(await ticketOf(tokens.access_token, id), 'RECORD_PROGRESS').length, 1)
    watch.clean()
    await context.close()
  })

  it('what can no longer be done is shown with what to do, and can be given up', async () => {
    const id = await reports(owner, '门锁卡住', 'door-window')
    const tokens = await staff('gy.zhao', undefined, 'banyan-staff')
    await acceptedBy('gy.zhao', id)
    const { page, context, watch } = await ready(tokens, `/staff/tickets/${id}`)
    await page.getByRole('button', { name: '到场签到' }).waitFor()
    await context.setOffline(true)
    await page.getByRole('button', { name: '到场签到' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '到场签到' }).click()
    await page.getByText('等待发送', { exact: true }).waitFor()
    await act((await staff('gy.manager')).access_token, id, 'recall', { reason: '住户改期' })
    await context.setOffline(false)
    await page.getByText('1 项没有发送成功').waitFor({ timeout: 30_000 })
    await page.getByText('1 项没有发送成功').click()
    await page.getByText('工单状态已变').waitFor()
    await page.getByRole('link', { name: '查看工单' }).waitFor()
    await accessible(page, 'conflict')
    await picture(page, 'staff-offline-conflict', { full: false })
    await page.getByRole('button', { name: '放弃' }).click()
    await page.getByText('全部已发送').waitFor()
    assert.equal((await ticketOf(owner, id)).status, 'PENDING')
    watch.clean()
    await context.close()
  })
})

describe('equipment', () => {
  let folder
  let label
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'banyan-scan-'))
    const { access_token: token } = await staff('gy.manager')
    const { items } = await call('GET', '/api/v1/equipment?q=SB-001', { token })
    label = (await call('GET', `/api/v1/equipment/${items[0].id}`, { token })).qrContent
  })
  after(() => rmSync(folder, { recursive: true }))

  it('P4 the camera reads the label, a fault is reported with a photo and becomes a ticket', async () => {
    const reel = join(folder, 'label.y4m')
    film(reel, label)
    const browser = await startBrowser(['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${reel}`])
    const { page, context, watch } = await openPage(browser, { client: 'banyan-staff', tokens: await staff('gy.zhao', undefined, 'banyan-staff'), permissions: ['camera'] })
    await page.goto('/staff/scan')
    await page.waitForURL('**/equipment?code=**', { timeout: 30_000 })
    await page.getByRole('heading', { name: '1号生活水泵' }).first().waitFor()
    await page.getByRole('button', { name: '异响' }).click()
    await page.getByLabel('出口压力').fill('0.2')
    await page.getByRole('button', { name: '上报 2 项异常' }).click()
    await page.getByRole('alert').first().waitFor()
    const inputs = page.locator('input[type=file]')
    for (let at = 0; at < (await inputs.count()); at++) await inputs.nth(at).setInputFiles(await photo(page, 200))
    await page.waitForFunction(() => document.querySelectorAll('.taker li').length === document.querySelectorAll('.taker').length)
    await accessible(page, 'check list')
    await picture(page, 'staff-journey-inspection')
    await page.getByRole('button', { name: '上报 2 项异常' }).click()
    await page.getByText('巡检已提交').waitFor()
    const { access_token: token } = await staff('gy.manager')
    const found = await until(() => call('GET', '/api/v1/inspections?abnormal=true&size=1', { token }), ({ items }) => items[0]?.ticketNumber)
    assert.match(found.items[0].description, /出口压力：0\.2/)
    watch.clean()
    await context.close()
    await browser.close()
  })

  it('without a camera the number is typed', async () => {
    const browser = await startBrowser()
    const { page, context, watch } = await openPage(browser, { client: 'banyan-staff', tokens: await staff('gy.zhao', undefined, 'banyan-staff') })
    await page.goto('/staff/scan')
    await page.getByText(/没有相机权限|不能使用相机/).waitFor()
    await page.getByLabel('标签内容或设备编号').fill('SB-002')
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('link', { name: /2号生活水泵/ }).click()
    await page.getByRole('heading', { name: '巡检记录' }).waitFor()
    watch.clean()
    await context.close()
    await browser.close()
  })
})
