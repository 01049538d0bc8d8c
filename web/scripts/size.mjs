// Holds the first view of each client to its budget of script.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const KB = 1024

/** The scripts that the page needs before it shows anything: its entry, what that imports, and the page it opens first. */
function firstView(manifest, page) {
  const needed = new Set()
  const visit = (key) => {
    const chunk = manifest[key]
    if (!chunk || needed.has(chunk.file)) return
    needed.add(chunk.file)
    for (const name of chunk.imports ?? []) visit(name)
  }
  visit(page)
  Object.keys(manifest).filter((key) => /(Home|Workbench)Page\.vue$/.test(key)).forEach(visit)
  return [...needed].filter((file) => file.endsWith('.js'))
}

/** Fails the build when the first view of a client needs more script, compressed, than its budget allows. */
export function checkSize(name, folder, page, budget) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
  const scripts = firstView(manifest, page)
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0)
  const size = bytes / KB
  console.log(`web: first view of /${name}/ needs ${size.toFixed(0)} KB of script in ${scripts.length} files (budget ${budget} KB)`)
  if (size > budget) {
    console.error(`web: /${name}/ is over its budget: ${scripts.join(', ')}`)
    process.exit(1)
  }
}
