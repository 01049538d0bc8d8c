import '@banyan/ui/tokens.css'
import '../shared/base.css'
import { installPlatform, startTheme } from '@banyan/ui'
import { createApp } from 'vue'
import App from './App.vue'
import { createClientRouter } from './router'
import { withShared } from '../shared/texts'
import { texts } from './texts'

startTheme()
const app = createApp(App)
const platform = installPlatform(app, 'banyan-resident', withShared(texts))
app.use(createClientRouter(platform.session))
app.mount('#app')
