import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { accessible, DESK, openPage, picture, settled, startBrowser } from './browser.mjs'
import { call, PASSWORD, resident, smsCode, staff, until } from './platform.mjs'

/** Names and numbers that no other run has. */
const fresh = () => String(Date.now() % 10_000_000)

/** The code an authenticator app would show now (RFC 6238). */
function codeOf(key, now = Date.now()) {
  const bits = [...key.replaceAll(/\s/g, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const mac = createHmac('sha1', secret).update(counter).digest()
  return String((mac.readUInt32BE(mac.at(-1) & 15) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

/** The first answer to a request is that of a session whose proof is too old; what comes after is the platform's own. */
async function challengeOnce(page, path) {
  let challenged = false
  await page.route(path, async (route) => {
    if (challenged || route.request().method() === 'GET') return route.continue()
    challenged = true
    return route.fulfill({
      status: 401,
      headers: { 'Content-Type': 'application/problem+json', 'WWW-Authenticate': 'Bearer error="insufficient_user_authentication", max_age="600"' },
      body: JSON.stringify({ code: 'request.step-up-needed', status: 401 }),
    })
  })
}

describe('accounts are kept safe, in a browser', () => {
  let browser
  before(async () => (browser = await startBrowser()))
  after(() => browser.close())

  async function open(login, path, { client = 'banyan-office', password, ...more } = {}) {
    const tokens = await staff(login, password, client)
    const opened = await openPage(browser, { viewport: DESK, client, tokens, ...more })
    await opened.page.goto(path)
    await settled(opened.page)
    return { ...opened, token: tokens.access_token }
  }

  /** Somebody new, with a first password. */
  async function hire() {
    const { access_token: token } = await staff('rs.admin')
    const login = `rs.s${fresh()}`
    const { items: projects } = await call('GET', '/api/v1/projects', { token })
    const person = await call('POST', '/api/v1/staff', { token, body: { displayName: '安小全', login, phone: `136${fresh().padStart(8, '0')}`, initialPassword: 'Erstes-Wort-2026', projectIds: [projects[0].id], roleIds: [], skills: [] } })
    return { login, id: person.id }
  }

  it('a first password is replaced, two-step verification set up, used with a recovery code, and switched off', async () => {
    const { login } = await hire()
    const { page, context, watch } = await openPage(browser, { viewport: DESK })
    watch.expect(/40[01]|422/)
    await page.goto('/admin/sign-in')
    await page.getByLabel('账号', { exact: true }).fill(login)
    await page.getByLabel('密码').fill('Erstes-Wort-2026')
    await page.getByRole('button', { name: '登录', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('当前密码').fill('Erstes-Wort-2026')
    await dialog.getByLabel('新密码', { exact: true }).fill('12345678')
    await dialog.getByLabel('再输一次新密码').fill('87654321')
    await dialog.getByRole('button', { name: '确定' }).click()
    await dialog.getByText('两次输入的新密码不一致').waitFor()
    await dialog.getByLabel('再输一次新密码').fill('12345678')
    await dialog.getByRole('button', { name: '确定' }).click()
    await dialog.getByText('密码太简单').first().waitFor()
    await dialog.getByLabel('新密码', { exact: true }).fill('Feigenbaum-am-Fluss-7')
    await dialog.getByLabel('再输一次新密码').fill('Feigenbaum-am-Fluss-7')
    await dialog.getByRole('button', { name: '确定' }).click()
    await dialog.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: '安小全' }).click()
    await page.getByRole('menuitem', { name: '账号与安全' }).click()
    await page.getByRole('heading', { name: '两步验证' }).waitFor()
    await page.getByText('未启用').waitFor()
    await picture(page, 'admin-journey-account')
    await page.getByRole('button', { name: '启用两步验证' }).click()
    await dialog.getByRole('img', { name: '两步验证二维码' }).waitFor()
    const key = await dialog.locator('code').innerText()
    await picture(page, 'admin-journey-second-factor')
    await accessible(page, 'second factor')
    await dialog.getByLabel('2. 输入应用显示的 6 位动态口令').fill('000000')
    await dialog.getByRole('button', { name: '确认启用' }).click()
    await dialog.getByText('动态口令不正确').waitFor()
    await dialog.getByLabel('2. 输入应用显示的 6 位动态口令').fill(codeOf(key))
    await dialog.getByRole('button', { name: '确认启用' }).click()
    await dialog.getByText('恢复码只显示这一次').waitFor()
    const codes = await dialog.locator('.recovery-codes li').allInnerTexts()
    assert.equal(new Set(codes).size, 10)
    await picture(page, 'admin-journey-recovery-codes')
    await dialog.getByRole('button', { name: '我已保存好' }).click()
    await page.getByText('还有 10 个恢复码').waitFor()

    await page.getByRole('button', { name: '退出所有设备' }).click()
    await dialog.getByRole('button', { name: '退出所有设备' }).click()
    await page.getByLabel('账号', { exact: true }).fill(login)
    await page.getByLabel('密码').fill('Feigenbaum-am-Fluss-7')
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByLabel('动态口令').fill(codes[0])
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByRole('button', { name: '安小全' }).waitFor()
    await page.goto('/admin/account')
    await page.getByText('还有 9 个恢复码').waitFor()

    await challengeOnce(page, '**/api/v1/me/second-factor')
    await page.getByRole('button', { name: '停用两步验证' }).click()
    await dialog.getByRole('button', { name: '停用两步验证' }).click()
    const proof = page.getByRole('dialog', { name: '请再次验证身份' })
    await proof.getByLabel('登录密码').fill('Feigenbaum-am-Fluss-7')
    await proof.getByRole('button', { name: '验证并继续' }).click()
    await proof.getByLabel('动态口令').fill(codes[1])
    await picture(page, 'admin-journey-proof')
    await proof.getByRole('button', { name: '验证并继续' }).click()
    await page.getByText('两步验证已停用').waitFor()
    await page.getByText('未启用').waitFor()
    watch.clean()
    await context.close()
  })

  it('a technician with a first password sees nothing before he has one of his own', async () => {
    const { login } = await hire()
    const { page, context, watch } = await openPage(browser)
    watch.expect(/403/)
    await page.goto('/staff/sign-in')
    await page.getByLabel('账号').fill(login)
    await page.getByLabel('密码').fill('Erstes-Wort-2026')
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByText('他人为您设置的初始密码').waitFor()
    await page.getByRole('button', { name: '修改密码' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('当前密码').fill('Erstes-Wort-2026')
    await sheet.getByLabel('新密码', { exact: true }).fill('Feigenbaum-am-Fluss-7')
    await sheet.getByLabel('再输一次新密码').fill('Feigenbaum-am-Fluss-7')
    await sheet.getByRole('button', { name: '修改密码' }).click()
    await page.getByRole('heading', { name: '两步验证' }).waitFor()
    await accessible(page, 'security after the first password')
    watch.clean()
    await context.close()
  })

  it('something dangerous asks for a fresh proof, keeps the form, and is then done once', async () => {
    const { page, context, watch } = await open('rs.admin', '/admin/staff?part=roles')
    watch.expect(/40[01]/)
    const name = `夜班 ${fresh()}`
    let sent = 0
    page.on('request', (request) => (sent += request.method() === 'POST' && request.url().endsWith('/api/v1/roles') ? 1 : 0))
    await challengeOnce(page, '**/api/v1/roles')
    await page.getByRole('button', { name: '新建角色' }).click()
    const form = page.getByRole('dialog', { name: '新建角色' })
    await form.getByLabel('角色名称').fill(name)
    await form.getByLabel('查看工单').check()
    await form.getByRole('button', { name: '保存' }).click()
    const proof = page.getByRole('dialog', { name: '请再次验证身份' })
    await proof.getByLabel('登录密码').fill('not this one')
    await proof.getByRole('button', { name: '验证并继续' }).click()
    await proof.getByText('账号或密码不正确').waitFor()
    await accessible(page, 'proof')
    assert.equal(await form.getByLabel('角色名称').inputValue(), name)
    await proof.getByLabel('登录密码').fill(PASSWORD)
    await proof.getByRole('button', { name: '验证并继续' }).click()
    await page.getByRole('cell', { name, exact: true }).waitFor()
    assert.equal(sent, 2)

    await page.unroute('**/api/v1/roles')
    await challengeOnce(page, '**/api/v1/roles')
    await page.getByRole('button', { name: '新建角色' }).click()
    await form.getByLabel('角色名称').fill(`${name} b`)
    await form.getByLabel('查看工单').check()
    await form.getByRole('button', { name: '保存' }).click()
    await proof.getByRole('button', { name: '取消' }).click()
    await form.getByText('请再次验证身份后继续').waitFor()
    assert.equal(await form.getByLabel('角色名称').inputValue(), `${name} b`)
    watch.clean()
    await context.close()
  })

  it('a technician sees where he is signed in and ends it there', async () => {
    const other = await staff('gy.zhao', PASSWORD, 'banyan-staff')
    const { page, context, watch } = await open('gy.zhao', '/staff/me', { client: 'banyan-staff', viewport: { width: 390, height: 844 } })
    await page.getByRole('link', { name: '账号与安全' }).click()
    const devices = page.locator('.card', { hasText: '登录的设备' })
    await devices.getByText('本机').waitFor()
    await picture(page, 'staff-journey-security')
    await accessible(page, 'security')
    const buttons = devices.getByRole('button', { name: /退出登录$/ })
    for (let left = await buttons.count(); left > 0; left--) {
      await buttons.first().click()
      await until(() => buttons.count(), (now) => now === left - 1)
    }
    await until(() => call('GET', '/api/v1/me', { token: other.access_token }).then(() => 'signed in', () => 'out'), (now) => now === 'out')
    watch.clean()
    await context.close()
  })

  it('whatever is changed is on record, with before and after, and found by who, what and subject', async () => {
    const { page, context, watch, token } = await open('rs.admin', '/admin/audit')
    const mark = fresh()
    const region = await call('POST', '/api/v1/regions', { token, body: { name: `北区${mark}` } })
    await call('PUT', `/api/v1/regions/${region.id}`, { token, headers: { 'If-Match': `"${region.version}"` }, body: { name: `南区${mark}` } })
    await until(() => call('GET', `/api/v1/audit-entries?subject=region:id=${region.id}`, { token }), ({ total }) => total === 2)

    await page.getByLabel('业务').selectOption({ label: '区域' })
    await page.getByRole('searchbox', { name: '操作人姓名' }).fill('rs.admin')
    await page.getByRole('button', { name: /王总/ }).click()
    await page.getByRole('button', { name: /修改区域 的详情/ }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`北区${mark}`).waitFor()
    await dialog.getByText(`南区${mark}`).waitFor()
    await dialog.getByText('追踪号').waitFor()
    await accessible(page, 'audit entry')
    await picture(page, 'admin-journey-audit-entry')
    await dialog.getByRole('button', { name: '全部历史' }).first().click()
    await page.getByText('共 2 条').waitFor()
    assert.match(page.url(), /subject=region/)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出' }).click()
    const sheet = readFileSync(await (await download).path(), 'utf8')
    assert.equal(sheet.trim().split('\r\n').length, 3)
    assert.match(sheet, /修改区域/)
    watch.clean()
    await context.close()
  })

  it('a number is shown whole for a reason, which is on record; a plate finds its owner', async () => {
    const { page, context, watch, token } = await open('rs.admin', '/admin/customers')
    const mark = fresh()
    const { items: houses } = await call('GET', '/api/v1/houses?size=1&q=', { token })
    const phone = `134${mark.padStart(8, '0')}`
    const owner = await call('POST', '/api/v1/owners', { token, body: { name: `车小主${mark}`, phone, projectId: houses[0].projectId, houses: [{ houseId: houses[0].id, role: 'FAMILY' }] } })
    await page.goto(`/admin/customers/${houses[0].id}`)
    const plate = `沪A${mark.slice(-5).padStart(5, '0')}`
    await page.getByRole('button', { name: `车小主${mark} 的证件与号码` }).click()
    const dialog = page.getByRole('dialog').last()
    await page.getByText('没有登记证件与号码').waitFor()
    await page.getByRole('button', { name: '登记号码' }).click()
    await dialog.getByLabel('号码').fill(plate)
    await dialog.getByRole('button', { name: '保存' }).click()
    await page.getByRole('button', { name: /^删除车牌/ }).waitFor()
    assert.equal(await page.getByText(plate).count(), 0)
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: `显示 车小主${mark} 的完整信息` }).click()
    await page.getByLabel('查看理由').fill('核对')
    await page.getByRole('button', { name: '核对业主身份' }).click()
    await accessible(page, 'reveal')
    await picture(page, 'admin-journey-reveal-reason')
    await page.getByRole('button', { name: '显示', exact: true }).click()
    await page.getByText(plate).waitFor()
    await page.getByRole('link', { name: phone }).waitFor()
    await picture(page, 'admin-journey-reveal')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: phone }).waitFor({ state: 'detached' })

    await until(() => call('GET', `/api/v1/audit-entries?kind=LOOK&subject=owner:id=${owner.id}`, { token }), ({ items }) => items[0]?.reason === '核对业主身份')
    await page.goto('/admin/audit?kind=LOOK')
    await page.getByRole('cell', { name: '核对业主身份' }).first().waitFor()

    await page.goto('/admin/customers')
    await page.getByRole('textbox', { name: '号码' }).fill(plate)
    await page.getByRole('button', { name: '搜索', exact: true }).click()
    await page.getByText(`车小主${mark}`).waitFor()
    await page.getByRole('textbox', { name: '号码' }).fill('沪A99998')
    await page.getByRole('button', { name: '搜索', exact: true }).click()
    await page.getByText('没有登记这个号码').waitFor()
    watch.clean()
    await context.close()
  })

  it('a member of staff is changed by somebody who sees his phone masked', async () => {
    const { id } = await hire()
    const { page, context, watch, token } = await open('rs.admin', `/admin/staff/${id}`)
    const { phone } = await call('GET', `/api/v1/staff/${id}`, { token })
    await page.getByRole('button', { name: '修改', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`现为 ${phone}`).waitFor()
    await dialog.getByLabel('姓名').fill('安更全')
    await dialog.getByRole('button', { name: '保存' }).click()
    await page.getByRole('heading', { name: '安更全', level: 1 }).waitFor()
    assert.equal((await call('GET', `/api/v1/staff/${id}`, { token })).phone, phone)
    watch.clean()
    await context.close()
  })

  it('another system is registered, reads what it may, gets a new secret, and is revoked', async () => {
    const { page, context, watch } = await open('rs.admin', '/admin/integrators')
    watch.expect(/40[01]/)
    const name = `财务系统 ${fresh()}`
    await page.getByRole('button', { name: '登记第三方接入' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('系统名称').fill(name)
    await dialog.getByLabel('查看账单').check()
    await dialog.getByLabel('桂苑', { exact: false }).first().check()
    await picture(page, 'admin-journey-integrator-new')
    await challengeOnce(page, '**/api/v1/integrators')
    await dialog.getByRole('button', { name: '保存' }).click()
    const proof = page.getByRole('dialog', { name: '请再次验证身份' })
    await proof.getByLabel('登录密码').fill(PASSWORD)
    await proof.getByRole('button', { name: '验证并继续' }).click()
    await page.getByText('密钥只显示这一次').waitFor()
    const [, clientId, secret] = await page.getByRole('dialog', { name: /接入凭据/ }).locator('code').allInnerTexts()
    await accessible(page, 'credentials')
    await picture(page, 'admin-journey-integrator-secret')
    const signIn = (by) => call('POST', '/oauth2/token', { headers: { Authorization: `Basic ${Buffer.from(`${clientId}:${by}`).toString('base64')}` }, form: { grant_type: 'client_credentials' } })
    const { access_token: token } = await signIn(secret)
    assert.ok((await call('GET', '/api/v1/bills?size=1', { token })).total >= 0)
    await page.getByRole('button', { name: '我已保存好' }).click()
    await page.getByRole('heading', { name }).waitFor()
    await page.getByText('登记', { exact: true }).waitFor()

    await page.getByRole('button', { name: '更换密钥' }).click()
    await dialog.getByLabel('旧密钥').selectOption('0')
    await dialog.getByRole('button', { name: '更换密钥' }).click()
    await page.getByText('密钥只显示这一次').waitFor()
    const fresher = (await page.getByRole('dialog', { name: /接入凭据/ }).locator('code').allInnerTexts())[2]
    await page.getByRole('button', { name: '我已保存好' }).click()
    await assert.rejects(signIn(secret))
    await signIn(fresher)
    await page.locator('.steps').getByText('更换密钥').waitFor()
    await picture(page, 'admin-journey-integrator')

    await page.getByRole('button', { name: '吊销' }).click()
    await dialog.getByRole('button', { name: '吊销' }).click()
    await page.getByText('已吊销').first().waitFor()
    await assert.rejects(signIn(fresher))
    watch.clean()
    await context.close()
  })

  it('a resident gives and takes back a consent, takes his data with him, and is forgotten', async () => {
    const { access_token: token } = await staff('rs.admin')
    const phone = `135${fresh().padStart(8, '0')}`
    const { items: houses } = await call('GET', '/api/v1/houses?size=1', { token })
    await call('POST', '/api/v1/owners', { token, body: { name: '别小离', phone, projectId: houses[0].projectId, houses: [{ houseId: houses[0].id, role: 'FAMILY' }] } })
    const { page, context, watch } = await openPage(browser, { client: 'banyan-resident', tokens: await resident(phone) })
    watch.expect(/401|429/)
    await page.goto('/m/me')
    await settled(page)
    await page.getByRole('link', { name: '隐私与个人信息' }).click()
    await page.getByRole('button', { name: '同意 营销信息' }).click()
    await page.getByRole('button', { name: '撤回同意 营销信息' }).click()
    await page.getByRole('button', { name: '同意 营销信息', exact: true }).waitFor()
    await accessible(page, 'privacy')

    await challengeOnce(page, '**/api/v1/me/data-requests')
    await page.getByRole('button', { name: '开始导出' }).click()
    const proof = page.getByRole('dialog', { name: '请再次验证身份' })
    await proof.getByLabel('手机号').fill(phone)
    // A phone gets one code a minute, and he has just signed in with one.
    const since = Date.now()
    await until(async () => {
      await proof.getByRole('button', { name: '获取验证码' }).click()
      return proof.getByText('已发送').waitFor({ timeout: 3000 }).then(() => 'sent', () => 'too soon')
    }, (outcome) => outcome === 'sent', 90_000)
    await proof.getByLabel('验证码', { exact: true }).fill(await smsCode(phone, since))
    await accessible(page, 'proof of a resident')
    await picture(page, 'm-journey-proof')
    await proof.getByRole('button', { name: '验证并继续' }).click()
    await page.getByText('正在从各系统收集').waitFor()
    await picture(page, 'm-journey-privacy')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载文件' }).click({ timeout: 60_000 })
    assert.match(readFileSync(await (await download).path(), 'utf8'), new RegExp(phone))

    watch.expect(/401|oauth2\/token|stream/)
    await page.getByRole('button', { name: '申请注销' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('我已了解').check()
    await sheet.getByLabel('请输入').fill('注销')
    await picture(page, 'm-journey-erase')
    await sheet.getByRole('button', { name: '申请注销' }).click()
    // His session ends with his account: the page, which asks how it stands, asks to sign in.
    await page.getByRole('dialog').getByText('请重新登录').waitFor({ timeout: 60_000 })
    watch.clean()
    await context.close()
  })
})
