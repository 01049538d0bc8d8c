import { body, ifMatch, Problem, type Api, type FilePurpose, type TicketDetail, type TicketSchemas } from '@banyan/api'
import type { Platform } from '@banyan/ui'
import type { Deed, Pending } from './pending'

type Keep = (item: Pending) => Promise<void>
type TicketDeed = Exclude<Deed, 'inspect' | 'report'>

const MOST_TRIES = 3

/** How things that were done reach the platform. */
export function createDelivery({ api, upload }: Pick<Platform, 'api' | 'upload'>): (item: Pending, keep: Keep) => Promise<string | undefined> {
  return async (item, keep) => {
    try {
      await sendAttachments(item, keep, upload)
      return await perform(api, item, keep)
    } catch (failure) {
      // Photos that nobody referred to within a day are collected; ours are still here.
      if (!['ticket.file-unknown', 'inspection.file-unknown'].includes((failure as Problem).code) || item.tried === false) throw failure
      item.attachments.forEach((one) => delete one.storedId)
      await sendAttachments(item, keep, upload)
      return perform(api, item, keep)
    }
  }
}

async function sendAttachments(item: Pending, keep: Keep, upload: Platform['upload']): Promise<void> {
  const purpose: FilePurpose = item.deed === 'inspect' ? 'INSPECTION' : 'TICKET'
  for (const one of item.attachments) {
    if (one.storedId) continue
    one.storedId = (await upload(one.blob, one.name, purpose)).id
    await keep(item)
  }
}

const filesAt = (item: Pending, place: string): string[] => item.attachments.flatMap((one) => (one.place === place && one.storedId ? [one.storedId] : []))

async function perform(api: Api, item: Pending, keep: Keep): Promise<string | undefined> {
  if (item.deed === 'report') return report(api, item, keep)
  await (item.deed === 'inspect' ? inspect(api, item, keep) : act(api, item, item.deed, keep))
  return undefined
}

async function report(api: Api, item: Pending, keep: Keep): Promise<string> {
  const fileIds = filesAt(item, 'files')
  await keep(Object.assign(item, { tried: true }))
  const content = item.content as TicketSchemas['SubmitTicketRequest']
  return (await body(api.POST('/api/v1/tickets', { params: { header: { 'Idempotency-Key': item.id } }, body: { ...content, fileIds: fileIds.length ? fileIds : undefined } }))).id
}

async function inspect(api: Api, item: Pending, keep: Keep): Promise<void> {
  const content = item.content as { code: string; note?: string; results: { itemId: string }[] }
  await keep(Object.assign(item, { tried: true }))
  await api.POST('/api/v1/inspections', {
    params: { header: { 'Idempotency-Key': item.id } },
    body: { ...content, results: content.results.map((result) => ({ ...result, fileIds: filesAt(item, result.itemId) })), fileIds: filesAt(item, 'files') },
  })
}

/**
 * Does it on the ticket as the ticket is now, if it can still be done. Where the platform knows no key, the version is the guard: an attempt
 * whose answer was lost shows in the ticket, and two attempts never fit the same version.
 */
async function act(api: Api, item: Pending, deed: TicketDeed, keep: Keep): Promise<void> {
  for (let tries = 1; ; tries++) {
    const ticket = await body(api.GET('/api/v1/tickets/{id}', { params: { path: { id: item.about } } }))
    const keyed = deed === 'complete' || deed === 'return-materials'
    if (item.tried && !keyed && happened(item, ticket)) return
    if (!(item.tried && keyed) && !ticket.availableActions.includes(deed)) throw new Problem({ status: 409, code: 'ticket.illegal-move' })
    await keep(Object.assign(item, { tried: true }))
    try {
      await post(api, item, deed, ticket.version)
      return
    } catch (failure) {
      if (!(failure as Problem).isStale || tries === MOST_TRIES) throw failure
    }
  }
}

/** Whether an earlier attempt went through although its answer was lost. */
function happened(item: Pending, ticket: TicketDetail): boolean {
  if (item.deed === 'record-progress') {
    const files = filesAt(item, 'files').join()
    return ticket.timeline.some((entry) => entry.what === 'RECORD_PROGRESS' && entry.actorId === item.owner && entry.note === item.content.note && (entry.fileIds ?? []).join() === files)
  }
  return ticket.assignee?.staffId === item.owner && !!(item.deed === 'accept' ? ticket.times?.acceptedAt : ticket.times?.arrivedAt) && !ticket.availableActions.includes(item.deed)
}

function post(api: Api, item: Pending, deed: TicketDeed, version: number): Promise<unknown> {
  const path = { id: item.about }
  const seen = ifMatch(version)
  const once = { 'Idempotency-Key': item.id, ...seen }
  const fileIds = filesAt(item, 'files')
  switch (deed) {
    case 'accept':
      return api.POST('/api/v1/tickets/{id}/actions/accept', { params: { path, header: seen } })
    case 'arrive':
      return api.POST('/api/v1/tickets/{id}/actions/arrive', { params: { path, header: seen }, body: { ...item.content, fileIds } })
    case 'record-progress':
      return api.POST('/api/v1/tickets/{id}/actions/record-progress', { params: { path, header: seen }, body: { note: String(item.content.note), fileIds } })
    case 'return-materials':
      return api.POST('/api/v1/tickets/{id}/actions/return-materials', { params: { path, header: once }, body: item.content as never })
    case 'complete':
      return api.POST('/api/v1/tickets/{id}/actions/complete', { params: { path, header: once }, body: { ...item.content, fileIds } })
  }
}
