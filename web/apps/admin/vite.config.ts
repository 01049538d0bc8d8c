import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** Where the API is while developing: `BANYAN_URL=http://127.0.0.1:8080 npm run dev:admin`. */
const platform = process.env.BANYAN_URL ?? 'http://127.0.0.1:8080'

export default defineConfig({
  base: '/admin/',
  plugins: [vue()],
  build: { target: 'es2022', manifest: true, chunkSizeWarningLimit: 1200, assetsInlineLimit: 0 },
  server: { proxy: { '/api': platform, '/oauth2': platform } },
})
