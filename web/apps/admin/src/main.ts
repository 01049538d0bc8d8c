import 'element-plus/dist/index.css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import '@banyan/ui/tokens.css'
import './theme.css'
import './base.css'
import { installPlatform, startTheme } from '@banyan/ui'
import { createApp } from 'vue'
import App from './App.vue'
import { createAdminRouter } from './router'
import { texts } from './texts'

startTheme()
const app = createApp(App)
const platform = installPlatform(app, 'banyan-office', texts)
app.use(createAdminRouter(platform.session))
app.mount('#app')
