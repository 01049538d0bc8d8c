const zh = {
  exports: {
    hint: '超过 1000 条的导出在后台生成，只有您自己能看到和下载，保留 7 天。',
    file: '文件',
    list: '列表',
    state: '状态',
    rows: '条数',
    of: '{done} / {total}',
    at: '申请时间',
    keptUntil: '保留至',
    fetch: '下载',
    stop: '停止',
    stopped: '已停止',
    remove: '删除',
    removed: '已删除',
    none: '还没有导出文件',
    noneHint: '在工单或账单列表点“导出”；超过 1000 条时文件会出现在这里。',
    subject: { tickets: '工单', bills: '账单' },
    states: { WAITING: '排队中', RUNNING: '生成中', DONE: '已生成', FAILED: '失败' },
    failure: { 'not-allowed': '您已没有查看该列表的权限', 'gave-up': '多次中断，请重新导出' },
  },
}

const en: typeof zh = {
  exports: {
    hint: 'Exports of more than 1,000 rows are written in the background. Only you can see and download them, for 7 days.',
    file: 'File',
    list: 'List',
    state: 'Status',
    rows: 'Rows',
    of: '{done} of {total}',
    at: 'Asked for',
    keptUntil: 'Kept until',
    fetch: 'Download',
    stop: 'Stop',
    stopped: 'Stopped',
    remove: 'Delete',
    removed: 'Deleted',
    none: 'There are no exports yet',
    noneHint: 'Press “Export” above the tickets or bills; beyond 1,000 rows the file appears here.',
    subject: { tickets: 'Tickets', bills: 'Bills' },
    states: { WAITING: 'Waiting', RUNNING: 'Being written', DONE: 'Ready', FAILED: 'Failed' },
    failure: { 'not-allowed': 'You may no longer read this list', 'gave-up': 'It broke off several times: please export again' },
  },
}

/** Words of the exports that are made in the background. */
export const texts = { 'zh-CN': zh, en }
