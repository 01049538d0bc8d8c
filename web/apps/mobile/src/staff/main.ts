import '@banyan/ui/tokens.css'
import '../shared/base.css'
import { installPlatform, startTheme } from '@banyan/ui'
import { createApp } from 'vue'
import { withShared } from '../shared/texts'
import App from './App.vue'
import { installReads } from './outbox/reads'
import { installOutbox } from './outbox/useOutbox'
import { createClientRouter } from './router'
import { texts } from './texts'

startTheme()
const app = createApp(App)
const platform = installPlatform(app, 'banyan-staff', withShared(texts))
// Without the phone's store the app still works, only not without a network.
await installReads(platform).catch(() => undefined)
installOutbox(app, platform)
app.use(createClientRouter(platform.session))
app.mount('#app')
