import type { UserSchemas } from '@banyan/api'

/** What can be imported; buildings first, since assets name theirs, and owners last, since they name their houses. */
export const KINDS = ['building', 'asset', 'owner'] as const
export type Kind = (typeof KINDS)[number]

/** All kinds are imported alike: the address of one, with the types of assets. */
export const at = <S extends string>(kind: Kind, rest: S) => `/api/v1/projects/{projectId}/${kind}-${rest}` as `/api/v1/projects/{projectId}/asset-${S}`

export type Import = UserSchemas['ImportView']
export type ImportState = NonNullable<Import['state']>

/** Where an import stands in the wizard: choose a file, look at what was found, or see what was stored. */
export type Step = 'choose' | 'check' | 'done'

const POLL_MS = 1000

export const isRunning = (state?: ImportState): boolean => state === 'WAITING' || state === 'RUNNING'

/** How soon an import is asked for again: while it runs. */
export const pollOf = (found?: Import): number => (isRunning(found?.state) ? POLL_MS : 0)

export function stepOf(found?: Import): Step {
  if (!found) return 'choose'
  return found.state === 'DONE' || found.state === 'UNDONE' || (isRunning(found.state) && found.mode !== 'DRY_RUN') ? 'done' : 'check'
}

/** How much was looked at or stored, in whole percent. */
export function shareDone({ progress }: Import): number {
  return progress?.total ? Math.round((100 * (progress.done ?? 0)) / progress.total) : 0
}

export const toneOf = (state?: ImportState): 'wait' | 'go' | 'done' | 'bad' | 'off' => ({ WAITING: 'wait', RUNNING: 'go', CHECKED: 'wait', REFUSED: 'bad', DONE: 'done', FAILED: 'bad', UNDONE: 'off' } as const)[state ?? 'WAITING']
