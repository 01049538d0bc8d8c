// Makes a client installable: writes its service worker with the list of files to keep.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fromWeb } from './paths.mjs'

/** A Vite plugin. `base` is the client's address with slashes on both ends. */
export function serviceWorker(base) {
  return {
    name: 'banyan-service-worker',
    apply: 'build',
    generateBundle(_, output) {
      const files = Object.keys(output).filter((file) => file.startsWith('assets/') && !file.endsWith('.map')).map((file) => base + file).sort()
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12)
      const source = readFileSync(fromWeb('packages/ui/src/service-worker.js'), 'utf8')
        .replace('__BASE__', JSON.stringify(base))
        .replace('__VERSION__', JSON.stringify(version))
        .replace('__FILES__', JSON.stringify(files))
      this.emitFile({ type: 'asset', fileName: 'sw.js', source })
    },
  }
}
