import type { TicketSchemas } from '@banyan/api'

export type Export = Required<Omit<TicketSchemas['ExportView'], 'failure' | 'endedAt' | 'keptUntil'>> & Pick<TicketSchemas['ExportView'], 'failure' | 'endedAt' | 'keptUntil'>

const POLL_MS = 1500
const RUNNING = ['WAITING', 'RUNNING']

export const isRunning = ({ state }: Export): boolean => RUNNING.includes(state)

/** How soon exports are asked for again: while one runs. */
export const pollOf = (found?: Export[]): number => (found?.some(isRunning) ? POLL_MS : 0)

/** How much of it is written, in whole percent. */
export const shareDone = ({ done, total, state }: Export): number => (state === 'DONE' ? 100 : total ? Math.floor((100 * done) / total) : 0)

/** The newest first, of whatever list. */
export const newestFirst = (all: Export[]): Export[] => [...all].sort((a, b) => b.requestedAt.localeCompare(a.requestedAt))

/** Bytes as people say them. */
export const sizeOf = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`)
