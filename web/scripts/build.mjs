// Builds the clients into target/classes/META-INF/resources, as the gateway serves them. Does only what changed sources ask for.
//   node scripts/build.mjs           install, generate, bundle
//   node scripts/build.mjs --check   lint, types, unit tests as well
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressFolder } from './compress.mjs'
import { fromRepository, fromWeb, CLIENTS, SERVICES } from './paths.mjs'
import { checkSize } from './size.mjs'

const OUTPUT = fromWeb('target/classes/META-INF/resources')
const STAMPS = fromWeb('target/stamps')
const NOT_SOURCES = new Set(['node_modules', 'target', 'dist', 'generated', 'e2e'])

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: fromWeb('.'), stdio: 'inherit', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } })
  if (status !== 0) {
    console.error(`web: ${command} ${args.join(' ')} failed`)
    process.exit(status ?? 1)
  }
}

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!NOT_SOURCES.has(entry.name)) yield* files(path)
    } else if (!path.endsWith('.md')) yield path
  }
}

function digest(paths) {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(path).update('\0').update(readFileSync(path))
  return hash.digest('hex')
}

/** Runs a step when what it is made from has changed since it last succeeded, or when what it makes is gone. */
async function step(name, made, sources, action) {
  const stamp = join(STAMPS, name)
  const present = digest(sources)
  if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === present) return
  const began = Date.now()
  rmSync(stamp, { force: true })
  await action()
  mkdirSync(STAMPS, { recursive: true })
  writeFileSync(stamp, present)
  console.log(`web: ${name} ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

async function bundle({ name, project, mode, page, budget }) {
  const folder = join(OUTPUT, name)
  run('npx', 'vite', 'build', project, '--mode', mode, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn')
  if (page !== 'index.html') renameSync(join(folder, page), join(folder, 'index.html'))
  checkSize(name, folder, page, budget)
  rmSync(join(folder, '.vite'), { recursive: true })
  await compressFolder(folder)
}

const lock = fromWeb('package-lock.json')
const documents = SERVICES.map((service) => fromRepository(`docs/openapi/${service}-service.json`))
const problems = [
  ...SERVICES.map((service) => fromRepository(`${service}-service/src/main/resources/problems.properties`)),
  fromRepository('common/starter/src/main/resources/problems-common.properties'),
  ...files(fromRepository('gateway/src/main/resources/problem')),
]
const sources = [...files(fromWeb('.'))]

await step('install', fromWeb('node_modules/.package-lock.json'), [lock], () => run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'))
await step('types', fromWeb('packages/api/src/generated/notice.d.ts'), [lock, ...documents], () => run('node', 'scripts/generate-api.mjs'))
await step('bundle', OUTPUT, [...sources, ...documents], async () => {
  for (const client of CLIENTS) await bundle(client)
})
if (process.argv.includes('--check')) {
  await step('check', OUTPUT, [...sources, ...documents, ...problems], () => {
    run('npx', 'oxlint', '--deny-warnings')
    run('npx', 'vue-tsc', '--noEmit', '-p', 'tsconfig.json')
    run('npx', 'vitest', 'run')
  })
}
