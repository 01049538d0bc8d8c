import type { Plugin } from 'vite'

export function serviceWorker(base: string): Plugin
