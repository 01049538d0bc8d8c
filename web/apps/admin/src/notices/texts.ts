const zh = {
  notices: {
    title: '公告',
    new: '写公告',
    edit: '修改公告',
    heading: '标题',
    body: '正文',
    building: '楼栋（选填，如 3栋）',
    urgent: '紧急',
    status: '状态',
    statuses: { DRAFT: '草稿', SCHEDULED: '定时', PUBLISHED: '已发布', WITHDRAWN: '已撤回' },
    readers: '已读',
    published: '发布时间',
    publish: '发布',
    withdraw: '撤回',
    publishDone: '已发布，住户会收到通知',
    withdrawDone: '已撤回',
    empty: '还没有公告',
    emptyText: '停水停电、消杀、活动都可以在这里通知住户。',
    whole: '全小区',
  },
}

const en: typeof zh = {
  notices: {
    title: 'Announcements',
    new: 'Write one',
    edit: 'Change',
    heading: 'Title',
    body: 'Text',
    building: 'Building (optional)',
    urgent: 'Urgent',
    status: 'Status',
    statuses: { DRAFT: 'Draft', SCHEDULED: 'Scheduled', PUBLISHED: 'Published', WITHDRAWN: 'Withdrawn' },
    readers: 'Readers',
    published: 'Published',
    publish: 'Publish',
    withdraw: 'Withdraw',
    publishDone: 'Published, residents are told',
    withdrawDone: 'Withdrawn',
    empty: 'No announcements yet',
    emptyText: 'Tell residents of outages, spraying and events here.',
    whole: 'everybody',
  },
}

/** Words of announcements. */
export const texts = { 'zh-CN': zh, en }
