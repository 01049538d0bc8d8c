import { common } from '@banyan/i18n'
import { describe, expect, it } from 'vitest'
import { answeredEnums, askedFor, foreign, textAt, ticketHistory, unsaid } from '../../../packages/i18n/test/words'
import { texts as resident } from '../src/resident/texts'
import { withShared } from '../src/shared/texts'
import { texts as staff } from '../src/staff/texts'

const LANGUAGES = ['zh-CN', 'en'] as const
const CLIENTS = { resident: withShared(resident), staff: withShared(staff) }

/** The groups of texts that say an enum on the phones. */
const SAID: Record<keyof typeof CLIENTS, Record<string, string[]>> = {
  resident: {
    'user Consent.purpose': ['privacy.purpose'],
    'user House.kind': ['house.kinds'],
    'user ResidentHouse.role': ['house.roles'],
    'ticket ChargeLine.kind': ['chargeKind'],
    'ticket Requisition.status': ['ticket.materialStatus'],
    'ticket TicketFees.freeReason': ['ticket.feeFree'],
    'ticket TicketLine.status': ['ticketStatus'],
    'billing BillResponse.status': ['billStatus'],
    'billing PaymentView.channel': ['channel'],
    'billing PaymentView.status': ['paymentStatus'],
  },
  staff: {
    'ticket ChargeLine.kind': ['chargeKind'],
    'ticket Requisition.status': ['material.status'],
    'ticket TicketFees.freeReason': ['fee.free'],
    'ticket TicketLine.priority': ['priority'],
    'ticket TicketLine.status': ['ticketStatus'],
    'ticket TicketQuote.state': ['quote.state'],
    'billing PaymentView.status': ['paymentStatus'],
    'patrol EquipmentCard.status': ['equipment.status'],
    'patrol Ticket.state': ['equipment.ticketState'],
  },
}

describe.each(Object.keys(CLIENTS) as (keyof typeof CLIENTS)[])('the words of the %s app', (client) => {
  const all = (language: 'zh-CN' | 'en') => ({ ...common[language], ...CLIENTS[client][language] })
  const enums = answeredEnums()
  const { keys, groups } = askedFor(`apps/mobile/src/${client}`, 'apps/mobile/src/shared', 'packages/ui/src')

  it.each(LANGUAGES)('say every value of an enum it shows: %s', (language) => {
    const wanting = Object.entries(SAID[client]).flatMap(([place, named]) => named.flatMap((group) => unsaid(all(language), group, enums.get(place) ?? [place]).map((value) => `${place} ${value}: ${group}`)))
    expect(wanting).toEqual([])
  })
  it.each(LANGUAGES)('tell every step of a ticket: %s', (language) => expect(unsaid(all(language), 'record.what', ticketHistory())).toEqual([]))
  it.each(LANGUAGES)('are there for every key that a page asks for: %s', (language) => {
    expect(keys.size).toBeGreaterThan(150)
    expect([...keys].filter((one) => typeof textAt(all(language), one) !== 'string')).toEqual([])
    expect([...groups].filter((one) => typeof textAt(all(language), one) !== 'object')).toEqual([])
  })
  it.each(LANGUAGES)('are all of one language: %s', (language) => expect(foreign(all(language), language)).toEqual([]))
})
