const zh = {
  title: '员工端',
  slogan: '接单、上门、完工，一路顺手',
  tabs: { home: '首页' },
  signIn: { login: '账号', password: '密码', go: '登录', missing: '请输入账号和密码', demo: '演示账号：gy.zhang（张师傅），密码见 deploy/demo-accounts.txt' },
  home: { hello: '您好，{name}', empty: '今天还没有派给您的工单', emptyHint: '新的工单会实时出现在这里。' },
}

const en: typeof zh = {
  title: 'Staff app',
  slogan: 'Accept, visit, complete',
  tabs: { home: 'Home' },
  signIn: { login: 'Login', password: 'Password', go: 'Sign in', missing: 'Please enter login and password', demo: 'Demo: gy.zhang, password in deploy/demo-accounts.txt' },
  home: { hello: 'Hello, {name}', empty: 'No ticket is yours today', emptyHint: 'New tickets appear here by themselves.' },
}

/** The texts of the staff app. */
export const texts = { 'zh-CN': zh, en }
