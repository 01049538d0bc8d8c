import type { ActionBody } from './useTicketActions'

/** Whom a job is given to: one of the three. */
export interface Target {
  assigneeId?: string
  departmentId?: string
  vendorId?: string
}

export interface ActionForm {
  reason: string
  note: string
  day: string
  from: string
  to: string
  agreedBy: string
  workLog: string
  labourHours: string
  target: Target
  dueAt: string
  leadingId: string
  services: { itemId: string; quantity: string }[]
  materials: { itemId: string; quantity: string }[]
  stars: number
  fileIds: string[]
}

/** Material of a requisition, and how much of it. */
export interface Taken {
  requisitionId: string
  itemId: string
  quantity: string
}

const FIELDS: Record<string, string[]> = {
  assign: ['target', 'dueAt', 'note'],
  transfer: ['target', 'dueAt', 'reason'],
  recall: ['reason'],
  reject: ['reason'],
  suspend: ['reason'],
  reopen: ['reason'],
  cancel: ['reason'],
  resume: ['note'],
  arrive: ['note', 'photos'],
  'approve-quote': ['note'],
  'reject-quote': ['note'],
  'record-progress': ['note', 'photos'],
  'change-appointment': ['slot', 'note'],
  merge: ['leading', 'reason'],
  quote: ['services', 'materials', 'labourHours', 'note'],
  'request-materials': ['materials'],
  'return-materials': ['rest'],
  complete: ['workLog', 'labourHours', 'services', 'rest', 'photos'],
  rate: ['stars', 'note'],
}

/** What is asked before an action is done; nothing for those that are done at once. */
export const fieldsOf = (action: string): string[] => FIELDS[action] ?? []

/** What is shown first, in the order in which a ticket goes its way; the rest lies in the menu. */
export const ORDER = ['assign', 'accept', 'grab', 'arrive', 'approve-quote', 'complete', 'confirm', 'resume', 'transfer', 'change-appointment', 'request-materials', 'quote', 'record-progress', 'return-materials', 'reject-quote', 'suspend', 'reopen', 'recall', 'reject', 'merge', 'rate', 'cancel']

const text = (value: string): string | undefined => value.trim() || undefined

/** What is sent one after the other: the store takes material back by requisition. */
export function partsOf(action: string, taken: Taken[]): Taken[][] {
  if (action !== 'return-materials' || !taken.length) return [taken]
  return [...new Set(taken.map(({ requisitionId }) => requisitionId))].map((requisition) => taken.filter(({ requisitionId }) => requisitionId === requisition))
}

/** What is sent for an action. */
export function contentOf(action: string, form: ActionForm, taken: Taken[], instant: (day: string, clock: string) => string): ActionBody | undefined {
  const due = form.dueAt ? instant(form.dueAt.slice(0, 10), form.dueAt.slice(11, 16)) : undefined
  switch (action) {
    case 'assign':
      return { ...form.target, dueAt: due, note: text(form.note) }
    case 'transfer':
      return { ...form.target, dueAt: due, reason: form.reason.trim() }
    case 'change-appointment':
      return { from: instant(form.day, form.from), to: instant(form.day, form.to), agreedBy: text(form.agreedBy), reason: text(form.note) }
    case 'merge':
      return { leadingId: form.leadingId, reason: form.reason.trim() }
    case 'quote':
      return { serviceItems: form.services, materials: form.materials, labourHours: text(form.labourHours), note: text(form.note) }
    case 'request-materials':
      return { lines: form.materials }
    case 'return-materials':
      return { requisitionId: taken[0]?.requisitionId, lines: taken.map(({ itemId, quantity }) => ({ itemId, quantity })) }
    case 'complete':
      return { workLog: form.workLog.trim(), labourHours: text(form.labourHours), serviceItems: form.services, materialsUsed: taken.map(({ requisitionId, itemId, quantity }) => ({ requisitionId, itemId, quantity })), fileIds: form.fileIds }
    case 'arrive':
    case 'record-progress':
      return { note: text(form.note), fileIds: form.fileIds }
    case 'rate':
      return { speed: form.stars, result: form.stars, attitude: form.stars, words: text(form.note) }
    default:
      return fieldsOf(action).includes('reason') ? { reason: form.reason.trim() } : fieldsOf(action).includes('note') ? { note: text(form.note) } : undefined
  }
}
