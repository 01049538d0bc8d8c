import { common } from '@banyan/i18n'
import { describe, expect, it } from 'vitest'
import { answeredEnums, askedFor, foreign, scheduledJobs, textAt, ticketHistory, unsaid } from '../../../packages/i18n/test/words'
import { CODES } from '../src/audit/codes'
import { texts } from '../src/texts'

const LANGUAGES = ['zh-CN', 'en'] as const
const all = (language: 'zh-CN' | 'en') => ({ ...common[language], ...texts[language] })

/** The group of texts that says an enum, or `record COLUMN`, where only the record of what was done shows it. */
const SAID: Record<string, string[]> = {
  'user Application.relation': ['customer.role'],
  'user Application.status': ['record verification_application.status'],
  'user AuditEntry.kind': ['audit.kinds'],
  'user Career.what': ['org.step'],
  'user ChangeLine.what': ['integrator.changed'],
  'user ChangeView.what': ['record ownership_change.what'],
  'user Consent.purpose': ['record consent.purpose'],
  'user DataRequest.kind': ['record data_request.kind'],
  'user DataRequest.state': ['record data_request.state'],
  'user DeadEvent.state': ['ops.deadState'],
  'user Discard.state': ['ops.discardState'],
  'user FieldView.subject': ['settings.subjects'],
  'user FieldView.type': ['settings.type'],
  'user House.kind': ['houseKind'],
  'user House.status': ['houseStatus'],
  'user ImportView.mode': ['record sheet_import.mode'],
  'user ImportView.state': ['imports.states'],
  'user JobRun.outcome': ['ops.outcome'],
  'user DeskRequest.channel': ['dataRequest.by'],
  'user MaskedDatum.kind': ['customer.datum'],
  'user Me.kind': ['audit.personKind'],
  'user MemberView.may': ['record owner_house.may'],
  'user OperatorAction.outcome': ['ops.done'],
  'user OwnerView.kind': ['record owner.kind'],
  'user Role.template': ['record staff_role.template'],
  'user Row.action': ['audit.action'],
  'ticket AutoAssigned.outcome': ['tickets.result'],
  'ticket Category.chargeMode': ['ticketPage.chargeMode'],
  'ticket Category.kind': ['charging.kinds'],
  'ticket ChargeLine.kind': ['chargeKind'],
  'ticket Comment.authorKind': ['record ticket_comment.author_kind'],
  'ticket ExportView.state': ['exports.states'],
  'ticket Requisition.status': ['ticketPage.requisitionStatus'],
  'ticket TicketFees.freeReason': ['ticketPage.free'],
  'ticket TicketField.type': ['settings.type'],
  'ticket TicketLine.priority': ['priority'],
  'ticket TicketLine.status': ['ticketStatus'],
  'ticket TicketQuote.state': ['ticketPage.quoteState'],
  'ticket TicketRequester.channel': ['ticketPage.channel'],
  'billing BillResponse.status': ['billStatus'],
  'billing ChargeItem.kind': ['charging.itemKinds'],
  'billing PaymentView.channel': ['channel'],
  'billing PaymentView.status': ['paymentStatus'],
  'billing RefundView.status': ['payments.refundStatus'],
  'inventory Disposal.settledBy': ['record disposal.settled_by'],
  'inventory ItemView.kind': ['store.itemKinds'],
  'inventory MovementLine.docKind': ['store.docKind'],
  'inventory MovementLine.placeKind': ['store.placeKind'],
  'inventory RequisitionView.status': ['store.reqStatus', 'record requisition.status'],
  'patrol EquipmentLine.status': ['equipment.statuses'],
  'patrol InspectionLine.severity': ['equipment.severity'],
  'patrol Ticket.state': ['equipment.ticketState'],
  'notice AnnouncementView.status': ['notices.statuses'],
}

/** Enums that no page of the office shows, and why. */
const NOT_SHOWN: Record<string, string> = {
  'user StaffView.clients': 'two ticks of a form, with words of their own',
  'user SettingView.source': 'parameters have no page yet',
  'user Discard.place': 'whether it is dead or parked is where the row stands',
  'patrol CheckItem.kind': 'tells how a value is entered',
}

const key = (values: string[]): string => [...values].sort().join(' ')

describe('every enum that the platform answers with', () => {
  const enums = answeredEnums()
  const named = [...Object.keys(SAID), ...Object.keys(NOT_SHOWN)]

  it('is said, or left out for a reason', () => {
    expect(enums.size).toBeGreaterThan(60)
    const known = new Set(named.map((place) => key(enums.get(place) ?? [])))
    expect([...enums].filter(([, values]) => !known.has(key(values))).map(([place]) => place)).toEqual([])
    expect(named.filter((place) => !enums.has(place))).toEqual([])
  })
  it.each(LANGUAGES)('has a word for each value: %s', (language) => {
    const wanting = Object.entries(SAID).flatMap(([place, groups]) =>
      groups.flatMap((group) => {
        const values = enums.get(place) ?? []
        const words = group.startsWith('record ') ? CODES[group.slice('record '.length)] : undefined
        return (words && typeof words === 'object' ? values.filter((value) => !words[value]) : unsaid(all(language), group, values)).map((value) => `${place} ${value}: ${group}`)
      }),
    )
    expect(wanting).toEqual([])
  })
})

describe('the history of a ticket', () => {
  it.each(LANGUAGES)('has a word for each step: %s', (language) => {
    const steps = ticketHistory()
    expect(steps).toEqual(expect.arrayContaining(['SUBMITTED', 'RECALL', 'MERGED_IN', 'BILL_REFUNDED', 'MATERIALS_ISSUED', 'REQUISITION_REFUSED']))
    expect(unsaid(all(language), 'ticketPage.what', steps)).toEqual([])
  })
})

describe('the jobs of the services', () => {
  it.each(LANGUAGES)('have a name each: %s', (language) => {
    const jobs = scheduledJobs()
    expect(jobs).toEqual(expect.arrayContaining(['ticket.closing-sweep', 'outbox.purge-archive']))
    const names = textAt(all(language), 'ops.jobNames') as Record<string, string>
    expect(jobs.filter((job) => !names[job.replace('.', '/')])).toEqual([])
    expect(Object.keys(names).filter((name) => !jobs.includes(name.replace('/', '.')))).toEqual([])
  })
})

describe('the words of the office', () => {
  const { keys, groups } = askedFor('apps/admin/src', 'packages/ui/src')
  it.each(LANGUAGES)('are there for every key that a page asks for: %s', (language) => {
    expect(keys.size).toBeGreaterThan(500)
    expect([...keys].filter((one) => typeof textAt(all(language), one) !== 'string')).toEqual([])
    expect([...groups].filter((one) => typeof textAt(all(language), one) !== 'object')).toEqual([])
  })
  it.each(LANGUAGES)('are all of one language: %s', (language) => expect(foreign(all(language), language)).toEqual([]))
})
