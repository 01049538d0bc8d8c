const zh = {
  workbench: {
    hello: '您好，{name}',
    company: '{company} · 可管理 {count} 个项目',
  },
}

const en: typeof zh = {
  workbench: {
    hello: 'Hello, {name}',
    company: '{company} · {count} projects',
  },
}

/** Words of the workbench. */
export const texts = { 'zh-CN': zh, en }
