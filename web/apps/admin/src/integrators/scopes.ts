import type { UserSchemas } from '@banyan/api'

type Permission = UserSchemas['PermissionView']

/** What a scope allows, in words; a scope that the catalogue does not name keeps its own name. */
export function scopeWords(scopes: string[], catalogue: Permission[], english: boolean): { value: string; label: string }[] {
  const named = new Map(catalogue.map((one) => [one.code, english ? one.en : one.zh]))
  return scopes.map((value) => ({ value, label: named.get(value) ?? value }))
}

/** For how long the former secret stays good, in hours; none after a leak. */
export const OVERLAPS = ['0', '1', '24', '72', '168'] as const

/** What a change came to, taken apart: for how many hours the former secret stayed good, or the name, the scopes and the projects that were given. */
export function detailOf(detail = ''): { hours?: number; name?: string; scopes?: string[]; projectIds?: string[]; text: string } {
  const overlap = /^overlap PT(?:(\d+)H)?(?:0S)?$/.exec(detail)
  if (overlap) return { hours: Number(overlap[1] ?? 0), text: detail }
  const given = /^(.*): ([\w:, -]+?)(…| in \[([\d*, ]*).?)$/.exec(detail)
  if (!given) return { text: detail }
  const list = (words = ''): string[] => words.split(/[, ]+/).filter(Boolean)
  // On record a long one ends in the middle of a scope, and projects are masked: neither says anything.
  const scopes = list(given[2])
  return { name: given[1], scopes: given[3] === '…' ? scopes.slice(0, -1) : scopes, projectIds: list(given[4]).filter((id) => !id.includes('*')), text: detail }
}
