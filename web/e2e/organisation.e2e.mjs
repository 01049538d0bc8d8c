import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { accessible, DESK, openPage, picture, settled, startBrowser } from './browser.mjs'
import { reports, ticketOf } from './main-job.mjs'
import { floorPlan, photo } from './pictures.mjs'
import { call, resident, staff, until } from './platform.mjs'
import { spreadsheet } from './spreadsheet.mjs'

/** Names that no other run has. */
const fresh = () => String(Date.now() % 10_000_000)

describe('the office keeps the organisation, in a browser', () => {
  let browser
  before(async () => (browser = await startBrowser()))
  after(() => browser.close())

  async function open(login, path) {
    const tokens = await staff(login)
    const opened = await openPage(browser, { viewport: DESK, client: 'banyan-office', tokens })
    await opened.page.goto(path)
    await settled(opened.page)
    return { ...opened, token: tokens.access_token }
  }

  it('X25 a role is made and given to somebody who is hired; a certificate is added and its removal taken back', async () => {
    const { page, context, watch } = await open('rs.admin', '/admin/staff?part=roles')
    const mark = fresh()
    await page.getByRole('button', { name: '新建角色' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('角色名称').fill(`资料员 ${mark}`)
    await dialog.getByLabel('查看工单').check()
    await dialog.getByRole('button', { name: '保存' }).click()
    await page.getByRole('cell', { name: `资料员 ${mark}`, exact: true }).waitFor()

    await page.getByRole('button', { name: '员工', exact: true }).click()
    await page.getByRole('button', { name: '新建员工' }).click()
    await dialog.getByLabel('姓名').fill(`许资料${mark}`)
    await dialog.getByLabel('账号').fill(`rs.${mark}`)
    await dialog.getByLabel('电话').fill(`137${mark.padStart(8, '0')}`)
    await dialog.getByLabel('初始密码').fill(`Banyan-${mark}-x`)
    await dialog.getByLabel(`资料员 ${mark}`).check()
    await dialog.getByLabel('桂苑', { exact: false }).first().check()
    await dialog.getByLabel('水暖').check()
    await dialog.getByRole('button', { name: '保存' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('searchbox').fill(`rs.${mark}`)
    await page.getByRole('link', { name: `许资料${mark}` }).click()
    await page.getByRole('heading', { name: `许资料${mark}` }).waitFor()
    await page.getByText('入职').waitFor()

    await page.locator('.card', { hasText: '证书' }).getByRole('button', { name: '新建' }).click()
    await dialog.getByLabel('证书名称').fill('低压电工证')
    await dialog.getByLabel('有效期至').fill('2020-01-01')
    await dialog.getByRole('button', { name: '保存' }).click()
    await page.getByText('已过期').waitFor()
    await accessible(page, 'staff')
    await picture(page, 'admin-journey-staff')
    await page.getByRole('button', { name: '删除证书 低压电工证' }).click()
    await page.getByText('没有登记证书').waitFor()
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await page.getByText('低压电工证').first().waitFor()
    watch.clean()
    await context.close()
  })

  it('a region is added, put below another and deleted; a field of its own shows up', async () => {
    const { page, context, watch } = await open('rs.admin', '/admin/settings?part=regions')
    const mark = fresh()
    const dialog = page.getByRole('dialog')
    for (const [name, above] of [[`片区${mark}`], [`组团${mark}`, `片区${mark}`]]) {
      await page.getByRole('button', { name: '新建区域' }).click()
      await dialog.getByLabel('区域', { exact: false }).first().fill(name)
      if (above) await dialog.getByLabel('上级区域').selectOption({ label: above })
      await dialog.getByRole('button', { name: '保存' }).click()
      await dialog.waitFor({ state: 'detached' })
      await page.getByRole('row', { name: new RegExp(name) }).first().waitFor()
    }
    await page.getByRole('button', { name: `删除区域 组团${mark}` }).click()
    await page.getByRole('button', { name: `删除区域 组团${mark}` }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: `删除区域 片区${mark}` }).click()
    await page.getByRole('button', { name: `删除区域 片区${mark}` }).waitFor({ state: 'detached' })

    await page.getByRole('button', { name: '自定义字段' }).click()
    await page.getByRole('button', { name: '新建字段' }).click()
    await dialog.getByLabel('编码').fill(`field${mark}`)
    await dialog.getByLabel('名称').fill(`供暖方式${mark}`)
    await dialog.getByLabel('类型').selectOption({ label: '单选' })
    await dialog.getByLabel('选项').fill('集中供暖\n自采暖')
    await dialog.getByRole('button', { name: '保存' }).click()
    await page.getByText('集中供暖、自采暖').last().waitFor()
    watch.clean()
    await context.close()
  })

  it('X28 several tickets go to one chosen person, and each says what came of it', async () => {
    const owner = (await resident('13800000012')).access_token
    const mark = `批量派单${fresh()}`
    const ids = [await reports(owner, `${mark}甲`), await reports(owner, `${mark}乙`)]
    const { page, context, watch, token } = await open('gy.manager', `/admin/tickets?q=${encodeURIComponent(mark)}`)
    await page.getByRole('row', { name: new RegExp(mark) }).nth(1).waitFor()
    await page.getByRole('checkbox', { name: '勾选本页全部' }).check()
    await page.getByRole('button', { name: '派给一人' }).click()
    await page.getByRole('dialog').getByLabel('师傅').selectOption({ index: 1 })
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await page.getByText('已派 2 单，0 单未派出').waitFor()
    await picture(page, 'admin-journey-bulk', { full: false })
    for (const id of ids) await until(() => ticketOf(token, id), ({ status }) => status === 'ASSIGNED')
    watch.clean()
    await context.close()
  })

  it('the desk reports for a caller and records progress, both with a photo', async () => {
    const { page, context, watch, token } = await open('gy.manager', '/admin/tickets/new')
    await page.getByRole('combobox', { name: '房屋' }).fill('1-1-101')
    await page.locator('.pick li').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByLabel(/标题/).fill('来电：厨房漏水')
    await page.locator('input[type=file]').setInputFiles(await photo(page))
    await page.getByRole('button', { name: '移除照片 1' }).waitFor()
    await page.getByRole('button', { name: '提交', exact: false }).last().click()
    await page.waitForURL(/\/admin\/tickets\/\d+/)
    const id = page.url().match(/(\d+)$/)[1]
    assert.equal((await ticketOf(token, id)).files.length, 1)
    watch.clean()
    await context.close()
  })

  it('X5 a receipt has one original, and every reprint says so in whatever browser', async () => {
    const { token } = await open('rs.admin', '/admin/receipts').then(async ({ page, context, token: mine }) => {
      await page.locator('tbody tr').first().waitFor()
      await context.close()
      return { token: mine }
    })
    const { items } = await call('GET', '/api/v1/receipts', { token })
    const { page, context, watch } = await open('rs.admin', `/admin/receipts/${items[0].id}`)
    await page.evaluate(() => {
      globalThis.printed = []
      globalThis.print = () => globalThis.printed.push(document.querySelector('.strip').textContent)
    })
    const before = (await call('GET', `/api/v1/receipts/${items[0].id}`, { token })).prints
    for (const times of [1, 2]) {
      await page.getByRole('button', { name: '打印收据' }).click()
      await page.waitForFunction((n) => globalThis.printed.length === n, times)
    }
    const papers = await page.evaluate(() => globalThis.printed)
    papers.forEach((paper, at) => assert.ok(paper.includes(items[0].number) && paper.includes(before + at ? `补打 第 ${before + at} 次` : '原件'), paper))
    await page.getByText(`${before + 2} 次，最近`).waitFor()
    // Somebody else printed it meanwhile, in another browser.
    await call('POST', `/api/v1/receipts/${items[0].id}/prints`, { token })
    await page.getByRole('button', { name: '打印收据' }).click()
    await page.waitForFunction(() => globalThis.printed.length === 3)
    assert.ok((await page.evaluate(() => globalThis.printed[2])).includes(`补打 第 ${before + 3} 次`))
    watch.clean()
    await context.close()
  })

  it('X21 assets come from a spreadsheet: wrong cells are named, right rows stored, and all of it undone', async () => {
    const { page, context, watch, token } = await open('rs.admin', '/admin/imports')
    const mark = fresh()
    const rows = [['房号*', '资产类型*', '建筑面积*', '状态'], [`P-${mark}-1`, '车位', '12.5', '空置'], [`P-${mark}-2`, '车位', '很大', '空置'], [`P-${mark}-3`, '车位', '12.5', '空置']]
    const file = { name: `车位-${mark}.xlsx`, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: spreadsheet(rows) }
    const [template] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载模板' }).click()])
    assert.match(template.suggestedFilename(), /\.xlsx$/)
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByText('2 行正确，1 行有误').waitFor({ timeout: 30_000 })
    await page.getByRole('cell', { name: '建筑面积' }).waitFor()
    await accessible(page, 'import')
    await picture(page, 'admin-journey-import')
    await page.reload()
    await page.getByRole('button', { name: '只导入正确的 2 行' }).click()
    await page.getByText('已导入 2 行').waitFor({ timeout: 30_000 })
    const found = () => call('GET', `/api/v1/houses?q=${encodeURIComponent(`P-${mark}`)}`, { token })
    assert.equal((await found()).total, 2)
    await picture(page, 'admin-journey-imported')
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await page.getByText('这次导入已撤销').waitFor()
    assert.equal((await found()).total, 0)
    watch.clean()
    await context.close()
  })

  it('a plan is uploaded and its places are put, moved and taken away, by mouse and by keyboard', async () => {
    const { page, context, watch, token } = await open('rs.admin', '/admin/plans')
    const name = `平面图 ${fresh()}`
    await page.getByRole('button', { name: '新建平面图' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('名称').fill(name)
    await dialog.getByLabel('楼栋').selectOption({ index: 1 })
    await dialog.getByRole('button', { name: '保存' }).click()
    await dialog.getByText('请先选择图片').waitFor()
    await dialog.locator('input[type=file]').setInputFiles(await floorPlan(page))
    await dialog.getByRole('button', { name: '保存' }).click()
    await page.getByRole('heading', { name }).waitFor()
    const id = page.url().match(/plans\/(\d+)/)[1]
    const placesNow = () => call('GET', `/api/v1/plans/${id}`, { token }).then(({ places }) => places)

    await page.getByRole('button', { name: '标位置' }).click()
    const list = page.locator('.places')
    const picture_ = page.getByRole('img', { name: `平面图 ${name}` })
    await list.getByRole('button').first().click()
    await page.getByText('在图上点一下').waitFor()
    const box = await picture_.boundingBox()
    await page.mouse.click(box.x + box.width * 0.2, box.y + box.height * 0.25)
    await page.locator('.spot').first().waitFor()
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.25)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.75, { steps: 6 })
    await page.mouse.up()

    await list.getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.spot:focus').waitFor()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('ArrowDown')
    await list.getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.spot:focus').waitFor()
    await page.keyboard.press('Delete')
    await accessible(page, 'plan')
    await picture(page, 'admin-journey-plan')
    await page.getByRole('button', { name: '保存位置' }).click()
    await page.getByRole('button', { name: '标位置' }).waitFor()
    await page.getByText('已标出 2 处').waitFor()
    const [first, second] = (await placesNow()).map(({ x, y }) => [Number(x), Number(y)]).sort(([a], [b]) => a - b)
    assert.ok(Math.abs(first[0] - 0.4) < 0.01 && Math.abs(first[1] - 0.75) < 0.01, `dragged to ${first}`)
    assert.deepEqual(second, [0.55, 0.51])
    await page.locator('.spot').first().click()
    await page.waitForURL(/customers\/\d+/)
    await page.goto(`/admin/plans/${id}`)
    await page.getByRole('button', { name: '删除', exact: true }).click()
    await dialog.getByRole('button', { name: '删除' }).click()
    await page.waitForURL(/plans$/)
    watch.clean()
    await context.close()
  })

  it('what somebody else changed meanwhile is not undone: the form says so, keeps what was typed, and opens anew as it is now', async () => {
    const { page, context, watch, token } = await open('gy.manager', '/admin/charging')
    watch.expect(/412/)
    const mark = fresh()
    const { projects } = await call('GET', '/api/v1/me', { token })
    const made = await call('POST', '/api/v1/ticket-categories', { token, body: { projectId: projects[0].id, code: `wall-${mark}`, nameZh: `墙面${mark}`, nameEn: `Wall ${mark}`, kind: 'REPAIR', chargeMode: 'AFTER_SERVICE', labourPrice: '60', warrantyDays: 3, leaf: true, active: true } })
    await page.reload()
    const entry = page.getByRole('button', { name: `墙面${mark}` })
    await entry.click()
    const warranty = page.getByLabel('保修（天）')
    const answerTo = (method) => page.waitForResponse((answer) => answer.request().method() === method)
    assert.equal(await warranty.inputValue(), '3')

    const dearer = await call('PUT', `/api/v1/ticket-categories/${made.id}`, { token, headers: { 'If-Match': `"${made.version}"` }, body: { ...made, labourPrice: '80' } })
    await warranty.fill('9')
    for (let tries = 0; tries < 2; tries++) {
      const readAgain = page.waitForResponse((answer) => answer.request().method() === 'GET' && answer.url().includes('/ticket-categories?'))
      const [refused] = await Promise.all([answerTo('PUT'), page.getByRole('button', { name: '保存' }).click()])
      assert.equal(refused.status(), 412)
      await readAgain
      await page.getByRole('alert').filter({ hasText: '已被更新' }).first().waitFor()
      assert.equal(await warranty.inputValue(), '9')
    }
    await entry.click()
    await warranty.fill('9')
    const [saved] = await Promise.all([answerTo('PUT'), page.getByRole('button', { name: '保存' }).click()])
    assert.equal(saved.status(), 200)
    const { labourPrice, warrantyDays, version } = await saved.json()
    assert.deepEqual([Number(labourPrice), warrantyDays, Number(version)], [80, 9, Number(dearer.version) + 1])

    await call('PUT', `/api/v1/ticket-categories/${made.id}`, { token, headers: { 'If-Match': `"${version}"` }, body: { ...dearer, active: false } })
    watch.clean()
    await context.close()
  })

  it('a week is planned, saved and copied; a day of the calendar is changed and put back', async () => {
    const { page, context, watch } = await open('rs.admin', '/admin/schedule?part=shifts')
    const mark = fresh()
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: '新建班次' }).first().click()
    await dialog.getByLabel('班次名称').fill(`早班${mark}`)
    await dialog.getByLabel('开始').fill('08:00')
    await dialog.getByLabel('结束').fill('16:00')
    await dialog.getByRole('button', { name: '保存' }).click()
    await page.getByRole('cell', { name: `早班${mark}`, exact: true }).waitFor()

    // A week nobody has planned: some years from now.
    await page.goto('/admin/schedule?week=2031-03-03')
    const cell = page.getByRole('combobox', { name: /2031-03-03/ }).first()
    await cell.selectOption({ label: `早班${mark}` })
    await page.getByText('有改动未保存').waitFor()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('排班已保存').waitFor()
    await page.getByRole('button', { name: '下一周' }).click()
    await page.getByRole('button', { name: '复制上周' }).click()
    await page.waitForFunction((name) => [...document.querySelectorAll('tbody select')].some((one) => one.selectedOptions[0]?.textContent === name), `早班${mark}`)
    await accessible(page, 'roster')
    await picture(page, 'admin-journey-roster')

    await page.getByRole('button', { name: '工作日历' }).click()
    await page.getByRole('button', { name: '下一年' }).click()
    const day = page.getByRole('button', { name: /-11-18 / }).first()
    await day.click()
    await dialog.getByLabel('名称').fill('消防演练')
    await dialog.getByRole('button', { name: '保存' }).click()
    await page.getByRole('button', { name: /消防演练/ }).waitFor()
    await page.getByRole('listitem').filter({ hasText: '消防演练' }).getByRole('button', { name: '恢复默认' }).click()
    await page.getByRole('button', { name: /消防演练/ }).waitFor({ state: 'detached' })
    watch.clean()
    await context.close()
  })
})
