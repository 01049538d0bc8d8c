import type { Texts } from '@banyan/i18n'
import { texts as audit } from './audit/texts'
import { texts as billing } from './billing/texts'
import { texts as charging } from './charging/texts'
import { texts as customers } from './customers/texts'
import { texts as dashboard } from './dashboard/texts'
import { texts as dispatch } from './dispatch/texts'
import { texts as equipment } from './equipment/texts'
import { texts as exports } from './exports/texts'
import { texts as imports } from './imports/texts'
import { texts as integrators } from './integrators/texts'
import { texts as notices } from './notices/texts'
import { texts as operations } from './operations/texts'
import { texts as organisation } from './organisation/texts'
import { texts as plans } from './plans/texts'
import { texts as schedule } from './schedule/texts'
import { texts as settings } from './settings/texts'
import { texts as shell } from './shell/texts'
import { texts as store } from './store/texts'
import { texts as tickets } from './tickets/texts'
import { texts as workbench } from './workbench/texts'

const zh = {
  title: '管理后台',
  slogan: '报修有人管，账目有来处',
  pitch: '一处看清工单、收费、库存与巡检',
  signIn: { hello: '登录管理后台', login: '账号', password: '密码', code: '动态口令', go: '登录', missing: '请输入账号和密码', demo: '演示账号见 deploy/demo-accounts.txt' },
  notFound: { title: '没有这个页面', text: '地址可能有误，或页面已经移动。', back: '回到工作台' },
}

const en: typeof zh = {
  title: 'Back office',
  slogan: 'Every repair looked after, every fen accounted for',
  pitch: 'Tickets, charges, stock and inspections in one place',
  signIn: { hello: 'Sign in to the back office', login: 'Login', password: 'Password', code: 'Code of the authenticator app', go: 'Sign in', missing: 'Please enter login and password', demo: 'Demo accounts: deploy/demo-accounts.txt' },
  notFound: { title: 'There is no such page', text: 'The address may be wrong, or the page has moved.', back: 'Back to the workbench' },
}

const FEATURES = [shell, workbench, dashboard, customers, dispatch, tickets, notices, charging, billing, store, equipment, organisation, schedule, imports, exports, plans, settings, integrators, audit, operations]

/** The texts of the back office: its own, and those of each feature. */
export const texts: { 'zh-CN': Texts; en: Texts } = {
  'zh-CN': Object.assign({}, zh, ...FEATURES.map((feature) => feature['zh-CN'])),
  en: Object.assign({}, en, ...FEATURES.map((feature) => feature.en)),
}
