// Where things are, whatever folder a script is started in.
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const web = resolve(dirname(fileURLToPath(import.meta.url)), '..')

export const fromWeb = (path) => join(web, path)
export const fromRepository = (path) => join(web, '..', path)

/** The services that publish an API document. */
export const SERVICES = ['user', 'ticket', 'billing', 'inventory', 'patrol', 'notice']

/** The clients: address, Vite project, mode, and how much script the first view may need, in KB of gzip. */
export const CLIENTS = [
  { name: 'admin', project: 'apps/admin', mode: 'production', page: 'index.html', budget: 400 },
  { name: 'm', project: 'apps/mobile', mode: 'resident', page: 'index.html', budget: 200 },
  { name: 'staff', project: 'apps/mobile', mode: 'staff', page: 'staff.html', budget: 200 },
]
