import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Plugin } from 'vite'
import { serviceWorker } from '../../scripts/pwa.mjs'

const platform = process.env.BANYAN_URL ?? 'http://127.0.0.1:8080'

/** While developing, every address of the client is answered with its page, as the gateway does. */
const onePage = (address: string): Plugin => ({
  name: 'banyan-one-page',
  configureServer({ middlewares }) {
    middlewares.use((request, _, next) => {
      if (request.headers.accept?.includes('text/html')) request.url = address
      next()
    })
  },
})

/** Two clients from one code base: `--mode resident` is /m/, `--mode staff` is /staff/. */
export default defineConfig(({ mode }) => {
  const staff = mode === 'staff'
  const base = staff ? '/staff/' : '/m/'
  const page = staff ? 'staff.html' : 'index.html'
  return {
    base,
    publicDir: resolve(import.meta.dirname, staff ? 'public-staff' : 'public-resident'),
    plugins: [vue(), serviceWorker(base), onePage(base + page)],
    build: {
      target: 'es2022',
      manifest: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve(import.meta.dirname, page) },
    },
    server: { proxy: { '/api': platform, '/oauth2': platform }, open: base },
  }
})
