// The names under which the clients know the shapes of the API. All of them are generated; nothing is written twice.
import type { components as Billing, paths as BillingPaths } from './generated/billing'
import type { components as Inventory, paths as InventoryPaths } from './generated/inventory'
import type { components as Notice, paths as NoticePaths } from './generated/notice'
import type { components as Patrol, paths as PatrolPaths } from './generated/patrol'
import type { components as Ticket, paths as TicketPaths } from './generated/ticket'
import type { components as User, paths as UserPaths } from './generated/user'

export type ApiPaths = UserPaths & TicketPaths & BillingPaths & InventoryPaths & PatrolPaths & NoticePaths

export type UserSchemas = User['schemas']
export type TicketSchemas = Ticket['schemas']
export type BillingSchemas = Billing['schemas']
export type InventorySchemas = Inventory['schemas']
export type PatrolSchemas = Patrol['schemas']
export type NoticeSchemas = Notice['schemas']

export type Me = UserSchemas['Me']
export type ResidentHouse = UserSchemas['ResidentHouse']
export type TicketDetail = TicketSchemas['TicketDetail']
export type TicketLine = TicketSchemas['TicketLine']
export type TicketStatus = TicketLine['status']
export type CategoryNode = TicketSchemas['CategoryNode']
export type Category = TicketSchemas['Category']
export type Bill = BillingSchemas['BillResponse']
export type BillLine = BillingSchemas['Line']
export type Payment = BillingSchemas['PaymentView']
export type Receipt = BillingSchemas['ReceiptView']
export type InboxMessage = NoticeSchemas['InboxMessage']
export type Announcement = NoticeSchemas['AnnouncementView']

/** A page of a list, as every list of the platform answers. */
export interface Page<T> {
  items: T[]
  page: number
  size: number
  total: number
}
