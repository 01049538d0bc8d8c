import type { UserSchemas } from '@banyan/api'

type DeskRequest = UserSchemas['DeskRequest']

/** What may be asked about one's own data, the harmless first. */
export const WISHES: NonNullable<DeskRequest['kind']>[] = ['EXPORT', 'ERASE']
/** How those ask who do not do it themselves. */
export const CHANNELS: NonNullable<DeskRequest['channel']>[] = ['DESK', 'LETTER']
export const STATES: NonNullable<DeskRequest['state']>[] = ['WAITING', 'HELD', 'DONE']

/** How a state looks. */
export const toneOf = (state?: string): 'go' | 'warn' | 'done' => (state === 'HELD' ? 'warn' : state === 'DONE' ? 'done' : 'go')
