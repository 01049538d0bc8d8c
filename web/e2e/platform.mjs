// The running platform as tests need it: people who sign in through the public API, and the payer's side of the payment simulator.
import { existsSync, readFileSync } from 'node:fs'
import { fromRepository } from '../scripts/paths.mjs'

export const PASSWORD = 'Rong-Shu-2026'

const instance = process.env.BANYAN_INSTANCE ?? 'dev'
const run = fromRepository(`.banyan/${instance}/run`)

function properties(file) {
  if (!existsSync(file)) throw new Error(`${file} is missing: start the platform with deploy/up first`)
  return Object.fromEntries(readFileSync(file, 'utf8').split('\n').filter((line) => line.includes('=') && !line.startsWith('#')).map((line) => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1).trim()]))
}

const base = Number(process.env.BANYAN_PORT_BASE_DEV ?? properties(`${run}/instance.properties`)['port-base'] ?? 8080)
const offsets = properties(fromRepository('deploy/ports.properties'))

/** The address of the gateway. */
export const URL_ = process.env.BANYAN_URL ?? `http://127.0.0.1:${base}`
/** The payer's side: what happens on the phone of somebody who pays. */
export const PAYER = `http://127.0.0.1:${base + Number(offsets['pay-sim'] ?? 8)}`

/** One request; anything but success is an error with its words. */
export async function call(method, path, { token, body, headers = {}, form } = {}) {
  const response = await fetch(path.startsWith('http') ? path : URL_ + path, {
    method,
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(method === 'POST' ? { 'Idempotency-Key': crypto.randomUUID() } : {}),
      ...headers,
    },
    body: form ? new URLSearchParams(form) : body ? JSON.stringify(body) : undefined,
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return text ? JSON.parse(text) : undefined
}

async function grant(client, fields) {
  return call('POST', '/oauth2/token', { form: { ...fields, client_id: client } })
}

/** Tokens of a member of staff. */
export const staff = (login, password = PASSWORD, client = 'banyan-office') => grant(client, { grant_type: 'urn:banyan:grant:password', username: login, password })

let operator
/** The administrator of the platform, who sees the text messages of a demo. */
async function operatorToken() {
  operator ??= staff('admin', properties(`${run}/secrets.properties`).admin.slice(0, 20))
  return (await operator).access_token
}

/** The code in the youngest message to a phone, sent at or after an instant. */
export async function smsCode(phone, since = 0) {
  for (let tries = 0; tries < 100; tries++) {
    const { items } = await call('GET', `/api/v1/sms-outbox?phone=${phone}`, { token: await operatorToken() })
    const code = items.find((message) => Date.parse(message.sentAt) >= since)?.text.match(/\b(\d{6})\b/)
    if (code) return code[1]
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`No code was sent to ${phone}`)
}

/** Tokens of a resident, by a code like everybody else. */
export async function resident(phone) {
  const since = Date.now() - 1000
  await call('POST', '/api/v1/sms-codes', { body: { phone } })
  return grant('banyan-resident', { grant_type: 'urn:banyan:grant:sms-code', phone, code: await smsCode(phone, since) })
}

/** Asks again until the answer is as expected. */
export async function until(ask, expected, patience = 20_000) {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (expected(answer)) return answer
    if (Date.now() > end) throw new Error(`Not as expected within ${patience} ms: ${JSON.stringify(answer).slice(0, 800)}`)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}
