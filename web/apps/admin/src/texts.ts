const zh = {
  title: '管理后台',
  slogan: '报修有人管，账目有来处',
  pitch: '一处看清工单、收费、库存与巡检',
  signIn: { hello: '登录管理后台', login: '账号', password: '密码', go: '登录', missing: '请输入账号和密码', demo: '演示账号见 deploy/demo-accounts.txt' },
  menu: { workbench: '工作台', main: '主导航', toggle: '收起或展开菜单', account: '账户' },
  notFound: { title: '没有这个页面', text: '地址可能有误，或页面已经移动。', back: '回到工作台' },
  workbench: { hello: '您好，{name}', company: '{company} · 可管理 {count} 个项目', empty: '还没有需要您处理的事项', emptyHint: '新的待办会实时出现在这里。' },
}

const en: typeof zh = {
  title: 'Back office',
  slogan: 'Every repair looked after, every fen accounted for',
  pitch: 'Tickets, charges, stock and inspections in one place',
  signIn: { hello: 'Sign in to the back office', login: 'Login', password: 'Password', go: 'Sign in', missing: 'Please enter login and password', demo: 'Demo accounts: deploy/demo-accounts.txt' },
  menu: { workbench: 'Workbench', main: 'Main navigation', toggle: 'Fold or unfold the menu', account: 'Account' },
  notFound: { title: 'There is no such page', text: 'The address may be wrong, or the page has moved.', back: 'Back to the workbench' },
  workbench: { hello: 'Hello, {name}', company: '{company} · {count} projects', empty: 'Nothing waits for you', emptyHint: 'New work appears here by itself.' },
}

/** The texts of the back office. */
export const texts = { 'zh-CN': zh, en }
