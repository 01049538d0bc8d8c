// The main job through the API, for tests that need a ticket in a certain state: what office and staff do on their own clients.
import { call, staff, until } from './platform.mjs'

const ticketOf = (token, id) => call('GET', `/api/v1/tickets/${id}`, { token })

async function act(token, id, action, body) {
  const { version } = await ticketOf(token, id)
  return call('POST', `/api/v1/tickets/${id}/actions/${action}`, { token, body: body ?? {}, headers: { 'If-Match': `"${version}"` } })
}

/** Gives the ticket to a technician, who accepts it. @return the technician's token */
export async function acceptedBy(login, id) {
  const [desk, technician] = await Promise.all([staff('gy.manager'), staff(login, undefined, 'banyan-staff')])
  const me = await call('GET', '/api/v1/me', { token: technician.access_token })
  await act(desk.access_token, id, 'assign', { assigneeId: me.personId })
  await act(technician.access_token, id, 'accept')
  return technician.access_token
}

export const arrives = (token, id) => act(token, id, 'arrive', {})
export const quotes = (token, id, body) => act(token, id, 'quote', body)
export const completes = (token, id, body) => act(token, id, 'complete', body)

/** The bill of a ticket, once billing has issued it. */
export const billOf = (token, id) => until(() => ticketOf(token, id), ({ bills }) => bills.length > 0).then(({ bills }) => bills[0])
export { ticketOf }
