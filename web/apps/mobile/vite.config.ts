import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { serviceWorker } from '../../scripts/pwa.mjs'

const platform = process.env.BANYAN_URL ?? 'http://127.0.0.1:8080'

/** Two clients from one code base: `--mode resident` is /m/, `--mode staff` is /staff/. */
export default defineConfig(({ mode }) => {
  const staff = mode === 'staff'
  const base = staff ? '/staff/' : '/m/'
  return {
    base,
    publicDir: resolve(import.meta.dirname, staff ? 'public-staff' : 'public-resident'),
    plugins: [vue(), serviceWorker(base)],
    build: {
      target: 'es2022',
      manifest: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve(import.meta.dirname, staff ? 'staff.html' : 'index.html') },
    },
    server: { proxy: { '/api': platform, '/oauth2': platform }, open: staff ? '/staff/staff.html' : '/m/' },
  }
})
