import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { DehydratedState } from '@tanstack/vue-query'
import type { OutboxStore } from './outbox'
import type { Pending } from './pending'

interface StaffStore extends DBSchema {
  outbox: { key: number; value: Pending }
  /** Last answers, by person, so that the day's work can be read in a basement. */
  reads: { key: string; value: DehydratedState }
}

let opened: Promise<IDBPDatabase<StaffStore>> | undefined

/** What this phone keeps for its technician. */
export function staffStore(): Promise<IDBPDatabase<StaffStore>> {
  opened ??= openDB<StaffStore>('banyan-staff', 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true })
      db.createObjectStore('reads')
    },
  })
  return opened
}

/** The outbox in this browser: survives a reload, a crash and a flat battery. */
export const browserStore: OutboxStore = {
  all: async () => (await staffStore()).getAll('outbox'),
  async add(item) {
    const seq = await (await staffStore()).add('outbox', item)
    return { ...item, seq }
  },
  async put(item) {
    await (await staffStore()).put('outbox', item)
  },
  async remove({ seq }) {
    if (seq !== undefined) await (await staffStore()).delete('outbox', seq)
  },
}
