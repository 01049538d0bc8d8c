// The main job through the API, for tests that need a ticket in a certain state: what office and staff do on their own clients.
import { call, staff, until } from './platform.mjs'

const ticketOf = (token, id) => call('GET', `/api/v1/tickets/${id}`, { token })

async function act(token, id, action, body) {
  const { version } = await ticketOf(token, id)
  return call('POST', `/api/v1/tickets/${id}/actions/${action}`, { token, body: body ?? {}, headers: { 'If-Match': `"${version}"` } })
}

/** A resident reports something in his first house. @return the ticket's id */
export async function reports(resident, title, categoryCode = 'pipe-leak') {
  const me = await call('GET', '/api/v1/me', { token: resident })
  const house = me.houses.find(({ kind }) => kind === 'HOUSE') ?? me.houses[0]
  const { id } = await call('POST', '/api/v1/tickets', { token: resident, body: { categoryCode, houseId: house.id, title } })
  return id
}

/** The desk gives the ticket to a technician, who has not answered yet. @return his token */
export async function assignedTo(login, id) {
  const [desk, technician] = await Promise.all([staff('gy.manager'), staff(login, undefined, 'banyan-staff')])
  const me = await call('GET', '/api/v1/me', { token: technician.access_token })
  await act(desk.access_token, id, 'assign', { assigneeId: me.personId })
  return technician.access_token
}

/** The store hands out whatever is asked for on a ticket. */
export async function storeIssues(id) {
  const { access_token: token } = await staff('rs.store')
  const { items } = await until(() => call('GET', `/api/v1/inventory/requisitions?ticketId=${id}`, { token }), ({ items: all }) => all.some(({ status }) => status === 'HELD'))
  for (const one of items.filter(({ status }) => status === 'HELD')) await call('POST', `/api/v1/inventory/requisitions/${one.id}/actions/issue`, { token, body: {} })
}

/** Gives the ticket to a technician, who accepts it. @return the technician's token */
export async function acceptedBy(login, id) {
  const token = await assignedTo(login, id)
  await act(token, id, 'accept')
  return token
}

export { act }
export const arrives = (token, id) => act(token, id, 'arrive', {})
export const quotes = (token, id, body) => act(token, id, 'quote', body)
export const completes = (token, id, body) => act(token, id, 'complete', body)

/** The bill of a ticket, once billing has issued it. */
export const billOf = (token, id) => until(() => ticketOf(token, id), ({ bills }) => bills.length > 0).then(({ bills }) => bills[0])
export { ticketOf }
