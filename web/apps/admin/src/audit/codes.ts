import type { Word } from './words'

type Words = Record<string, Word>

const OWNER_KIND: Words = { PERSON: ['个人', 'Person'], COMPANY: ['单位', 'Company'] }
const RIGHTS: Words = { REPORT: ['报修', 'report'], PAY: ['缴费', 'pay'], SEE_BILLS: ['查看账单', 'see bills'] }
const PEOPLE: Words = { RESIDENT: ['业主', 'Resident'], STAFF: ['员工', 'Staff'], CLIENT: ['第三方', 'Integration'], SERVICE: ['系统', 'System'], SYSTEM: ['系统', 'System'] }
const RELATION: Words = { OWNER: ['业主', 'Owner'], FAMILY: ['家属', 'Family'], TENANT: ['租户', 'Tenant'] }
const APPLICATION: Words = { SUBMITTED: ['待审核', 'To be decided'], APPROVED: ['已通过', 'Approved'], REJECTED: ['未通过', 'Rejected'] }
const DATA_REQUEST: Words = { EXPORT: ['导出个人信息', 'A copy of everything'], ERASE: ['删除个人信息', 'To be forgotten'] }
const DATA_REQUEST_STATE: Words = { WAITING: ['处理中', 'Under way'], DONE: ['已完成', 'Done'], HELD: ['暂不能办理', 'On hold'] }
const PURPOSE: Words = { PRIVACY_POLICY: ['隐私政策', 'Privacy policy'], MARKETING: ['营销信息', 'Marketing'], BIOMETRIC_ACCESS: ['生物识别门禁', 'Biometric access'], SHARING_WITH_MERCHANTS: ['向商户提供', 'Sharing with merchants'] }
const FILE_PURPOSE: Words = { TICKET: ['工单照片', 'Photo of a ticket'], COMMENT: ['留言照片', 'Photo of a message'], INSPECTION: ['巡检照片', 'Photo of an inspection'], ITEM: ['物品照片', 'Photo of an item'], AVATAR: ['头像', 'Portrait'], VERIFICATION: ['认证材料', 'Proof of a resident'], PLAN: ['平面图', 'Plan'], IMPORT: ['导入表格', 'Sheet'] }
const ROLE: Words = { ADMINISTRATOR: ['系统管理员', 'Administrator'], PROJECT_MANAGER: ['项目经理', 'Project manager'], SERVICE_DESK: ['客服', 'Service desk'], TECHNICIAN: ['维修技师', 'Technician'], STOREKEEPER: ['仓库管理员', 'Storekeeper'], CASHIER: ['收银员', 'Cashier'], INSPECTOR: ['巡检员', 'Inspector'] }
const SIGN_IN_END: Words = { SIGNED_OUT: ['已退出', 'Signed out'], TOKEN_REUSED: ['令牌被重复使用', 'Token used twice'], PASSWORD_CHANGED: ['密码已改', 'Password changed'], DISABLED: ['账号停用', 'Account disabled'], SWITCHED: ['切换身份', 'Switched'], FACTOR_CHANGED: ['两步验证已变更', 'Two-step verification changed'] }
const CLIENT: Words = { 'banyan-office': ['管理后台', 'Back office'], 'banyan-staff': ['员工端', 'Staff app'], 'banyan-resident': ['业主端', 'Resident app'] }
const IMPORT_MODE: Words = { DRY_RUN: ['只检查', 'Check only'], ALL_OR_NOTHING: ['全部正确才导入', 'All or nothing'], GOOD_ROWS: ['只导入正确的行', 'Rows that are right'] }
const IMPORT_SUBJECT: Words = { ASSET: ['房屋与车位', 'Houses'], BUILDING: ['楼栋', 'Buildings'], OWNER: ['业主', 'Owners'] }
const PARAMETER: Words = { 'calendar.weekend': ['每周休息日', 'Days off in a week'], 'calendar.opens': ['上班时间', 'Office opens'], 'calendar.closes': ['下班时间', 'Office closes'], 'household.most': ['家庭成员上限', 'Most members of a household'] }
const OWNERSHIP: Words = { ADDED: ['登记', 'Added'], CHANGED: ['变更', 'Changed'], ENDED: ['终止', 'Ended'] }
const STAGE: Words = { ORDER: ['下单', 'Order'], QUOTE: ['报价', 'Quote'], COMPLETION: ['完工', 'Completion'] }
const SETTLED_BY: Words = { PAYER: ['付款人', 'Whoever pays'], COMPANY: ['公司承担', 'The company'] }
const RECEIPT: Words = { VALID: ['有效', 'Valid'], VOIDED: ['已作废', 'Void'] }
// Two services keep requisitions: what a technician asked for, and what the store made of it.
const REQUISITION: Words = {
  REQUESTED: ['待发料', 'To be issued'], TRYING: ['提交中', 'Being asked for'], HELD: ['待发料', 'To be issued'], PARTLY_ISSUED: ['部分发料', 'Partly issued'], ISSUED: ['已发料', 'Issued'],
  CONSUMED: ['已耗用', 'Used'], RETURNED: ['已退回', 'Returned'], RELEASED: ['已释放', 'Released'], REFUSED: ['未批准', 'Refused'],
}
const STEP: Words = { ISSUE: ['出账', 'Issued'], VOID: ['作废', 'Voided'], RECEIVE: ['收款', 'Received'], REVERSE: ['撤销', 'Taken back'], DECIDE: ['决定退款', 'Decided'], DONE: ['已退款', 'Paid out'] }
const INCIDENT: Words = {
  PAYMENT_UNKNOWN: ['渠道到账，平台没有此单', 'Paid, but never ordered here'], AMOUNT_DIFFERS: ['金额不符', 'Another amount'], PAID_TWICE: ['重复付款', 'Paid twice'], REFUND_UNKNOWN: ['渠道退款，平台没有此单', 'Refunded, but never asked for here'],
  REFUNDED_TWICE: ['重复退款', 'Refunded twice'],
  REFUND_DIFFERS: ['退款金额不符', 'Another amount refunded'], FOREIGN_CURRENCY: ['币种不符', 'Another currency'], FOREIGN_MERCHANT: ['商户号不符', 'Another merchant'],
}
const WECHAT: Words = { WECHAT: ['微信支付', 'WeChat Pay'] }
const NOTED: Words = { SETTLED: ['已入账', 'Settled'], ALREADY_SETTLED: ['重复通知', 'Told before'], CONTRADICTED: ['与记录不符', 'Contradicted'], UNKNOWN_PAYMENT: ['没有此单', 'Never ordered'], REFUND_NOTED: ['退款已记录', 'Refund noted'], IGNORED: ['无需处理', 'Nothing to do'] }
const REF: Words = { TICKET: ['工单', 'Ticket'], BILL: ['账单', 'Bill'], PAYMENT: ['缴费', 'Payment'], REFUND: ['退款', 'Refund'], INSPECTION: ['巡检', 'Inspection'] }

/**
 * Columns that hold codes, and where their words stand: a group of the office's texts, or the words themselves. Held to the
 * migrations and to the enums of the API by a test.
 */
export const CODES: Record<string, string | Words> = {
  'account.kind': PEOPLE,
  'announcement.status': 'notices.statuses',
  'bill.source_type': REF,
  'bill.status': 'billStatus',
  'bill_line.kind': 'chargeKind',
  'channel_notice.channel': WECHAT,
  'channel_notice.outcome': NOTED,
  'charge_item.kind': 'charging.itemKinds',
  'charge_item.line_kind': 'chargeKind',
  'consent.purpose': PURPOSE,
  'data_request.channel': 'dataRequest.by',
  'data_request.kind': DATA_REQUEST,
  'data_request.state': DATA_REQUEST_STATE,
  'disposal.settled_by': SETTLED_BY,
  'equipment.status': 'equipment.statuses',
  'export_job.state': 'exports.states',
  'export_job.subject': 'exports.subject',
  'field_definition.kinds': 'houseKind',
  'field_definition.subject': 'settings.subjects',
  'field_definition.type': 'settings.type',
  'field_entry.subject': 'settings.subjects',
  'house.kind': 'houseKind',
  'house.status': 'houseStatus',
  'house_status_change.from_status': 'houseStatus',
  'house_status_change.to_status': 'houseStatus',
  'inspection.severity': 'equipment.severity',
  'integrator_change.what': 'integrator.changed',
  'item.kind': 'store.itemKinds',
  'ledger_voucher.source_kind': REF,
  'ledger_voucher.step': STEP,
  'linked_ticket.state': 'equipment.ticketState',
  'owner.kind': OWNER_KIND,
  'owner_house.may': RIGHTS,
  'owner_house.relation': RELATION,
  'ownership_change.relation': RELATION,
  'ownership_change.what': OWNERSHIP,
  'parameter_change.name': PARAMETER,
  'parameter_value.name': PARAMETER,
  'payment.method': 'channel',
  'payment.status': 'paymentStatus',
  'payment_incident.channel': WECHAT,
  'payment_incident.kind': INCIDENT,
  'personal_datum.kind': 'customer.datum',
  'receipt.method': 'channel',
  'receipt.status': RECEIPT,
  'refund.method': 'channel',
  'refund.paid_out_in': 'channel',
  'refund.status': 'payments.refundStatus',
  'requisition.status': REQUISITION,
  'sheet_import.mode': IMPORT_MODE,
  'sheet_import.state': 'imports.states',
  'sheet_import.subject': IMPORT_SUBJECT,
  'sign_in.client_id': CLIENT,
  'sign_in.end_reason': SIGN_IN_END,
  'staff_career.what': 'org.step',
  'staff_role.template': ROLE,
  'staff_skill.skill': 'skill',
  'stock.place_kind': 'store.placeKind',
  'stock_document.kind': 'store.docKind',
  'stock_movement.doc_kind': 'store.docKind',
  'stock_movement.place_kind': 'store.placeKind',
  'stored_file.purpose': FILE_PURPOSE,
  'ticket.channel': 'ticketPage.channel',
  'ticket.charge_mode': 'ticketPage.chargeMode',
  'ticket.free_reason': 'ticketPage.free',
  'ticket.kind': 'charging.kinds',
  'ticket.priority': 'priority',
  'ticket.quote_state': 'ticketPage.quoteState',
  'ticket.skill': 'skill',
  'ticket.source_type': REF,
  'ticket.status': 'ticketStatus',
  'ticket.suspended_from': 'ticketStatus',
  'ticket_bill.status': 'billStatus',
  'ticket_category.charge_mode': 'ticketPage.chargeMode',
  'ticket_category.kind': 'charging.kinds',
  'ticket_category.priority': 'priority',
  'ticket_category.skill': 'skill',
  'ticket_charge_line.kind': 'chargeKind',
  'ticket_charge_line.stage': STAGE,
  'ticket_comment.author_kind': PEOPLE,
  'ticket_completion.charge_mode': 'ticketPage.chargeMode',
  'ticket_completion.free_reason': 'ticketPage.free',
  'ticket_timeline.actor_kind': PEOPLE,
  'ticket_timeline.from_status': 'ticketStatus',
  'ticket_timeline.to_status': 'ticketStatus',
  'ticket_timeline.what': 'ticketPage.what',
  'vendor.skills': 'skill',
  'verification_application.relation': RELATION,
  'verification_application.status': APPLICATION,
}

/** Columns that only the programs read: nobody learns anything from them. */
export const MACHINE_COLUMNS = new Set([
  'attempt', 'authority_version', 'channel_refund_id', 'checks', 'claimed_at', 'code_hash', 'depth', 'digest', 'event_id', 'generation', 'kid', 'last_step', 'leaf', 'line_no', 'link_id', 'link_type', 'next_check_at', 'next_try_at',
  'notice_id', 'openid', 'path', 'pay_parameters', 'public_jwk', 'private_sealed', 'raw', 'result_sealed', 'secret_sealed', 'seq', 'set_by', 'sha256', 'storage_key', 'template', 'text_version', 'thumbnail_key', 'told', 'unionid', 'value_index',
  'variables', 'waiting_account', 'close_wanted', 'ref_id', 'exact', 'event_type', 'category_code', 'contact_phone_index', 'lease_until', 'owner_type', 'parts', 'rounding', 'slot',
])
