import type { Language, Texts } from '@banyan/i18n'

const zh = {
  record: {
    photo: '照片 {n}',
    photos: '照片',
    timeline: '进展记录',
    system: '系统',
    assigned: '已派单',
    desk: '物业',
    comments: '留言',
    noComments: '还没有留言',
    send: '发送',
    me: '我',
    what: {
      SUBMITTED: '提交工单', PAID: '已付款', ASSIGN: '派单给 {name}', TRANSFER: '转派', RECALL: '重新安排', GRAB: '{name} 接单', ACCEPT: '{name} 接单', REJECT: '重新安排', CHANGE_APPOINTMENT: '修改上门时间', CHANGE_FIELDS: '修改资料',
      ARRIVE: '{name} 已到达', SUSPEND: '暂时挂起', RESUME: '继续处理', RECORD_PROGRESS: '处理记录', REQUEST_MATERIALS: '申领材料', RETURN_MATERIALS: '归还材料', QUOTE: '师傅报价', APPROVE_QUOTE: '同意报价', REJECT_QUOTE: '不同意报价',
      COMPLETE: '{name} 完工', CONFIRM: '确认完成', RATE: '评价', REOPEN: '要求返修', CANCEL: '取消工单', BILL_ISSUED: '账单已生成', BILL_PAID: '账单已付款', BILL_VOIDED: '账单已作废', BILL_REFUNDED: '已退款', BILL_REOPENED: '撤销收款，账单待付', MATERIALS_ISSUED: '材料已领出', REQUISITION_REFUSED: '材料未批准', MERGE: '并入其他工单', MERGED_IN: '其他工单并入',
    },
  },
  ownField: { yes: '是', no: '否', choose: '请选择', missing: '请填写{name}' },
  slot: { none: '今天已没有可选时段' },
  settings: { title: '设置', elder: '长辈版', elderOff: '关', elderSizes: { s1: '大', s2: '更大', s3: '最大' } },
  inbox: { readAll: '全部已读', none: '没有新通知', unread: '未读' },
}

const en: typeof zh = {
  record: {
    photo: 'Photo {n}',
    photos: 'Photos',
    timeline: 'Progress',
    system: 'System',
    assigned: 'Assigned',
    desk: 'Office',
    comments: 'Messages',
    noComments: 'No messages yet',
    send: 'Send',
    me: 'Me',
    what: {
      SUBMITTED: 'Reported', PAID: 'Paid', ASSIGN: 'Assigned to {name}', TRANSFER: 'Passed on', RECALL: 'Being rearranged', GRAB: '{name} accepted', ACCEPT: '{name} accepted', REJECT: 'Being rearranged', CHANGE_APPOINTMENT: 'Time changed', CHANGE_FIELDS: 'Details changed',
      ARRIVE: '{name} arrived', SUSPEND: 'On hold', RESUME: 'Resumed', RECORD_PROGRESS: 'Progress', REQUEST_MATERIALS: 'Materials requested', RETURN_MATERIALS: 'Materials returned', QUOTE: 'Quote', APPROVE_QUOTE: 'Quote agreed', REJECT_QUOTE: 'Quote refused',
      COMPLETE: '{name} completed the work', CONFIRM: 'Confirmed', RATE: 'Rated', REOPEN: 'Asked to come again', CANCEL: 'Cancelled', BILL_ISSUED: 'Bill issued', BILL_PAID: 'Bill paid', BILL_VOIDED: 'Bill void', BILL_REFUNDED: 'Refunded', BILL_REOPENED: 'Payment taken back, to be paid again', MATERIALS_ISSUED: 'Materials issued', REQUISITION_REFUSED: 'Materials refused', MERGE: 'Merged into another ticket', MERGED_IN: 'Another ticket was merged in',
    },
  },
  ownField: { yes: 'Yes', no: 'No', choose: 'Please choose', missing: 'Please fill in: {name}' },
  slot: { none: 'Nothing is left today' },
  settings: { title: 'Settings', elder: 'Large type', elderOff: 'Off', elderSizes: { s1: 'Large', s2: 'Larger', s3: 'Largest' } },
  inbox: { readAll: 'Mark all read', none: 'No messages', unread: 'Unread' },
}

/** The texts of what both phone clients show. */
export const texts = { 'zh-CN': zh, en }

/** Those and the client's own. */
export function withShared(own: Record<Language, Texts>): Record<Language, Texts> {
  return { 'zh-CN': { ...texts['zh-CN'], ...own['zh-CN'] }, en: { ...texts.en, ...own.en } }
}
