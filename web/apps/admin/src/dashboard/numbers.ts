import { day } from '@banyan/domain'

/** A share in percent with one decimal; a dash when there is nothing to share. */
export const percent = (part = 0, whole = 0): string => (whole > 0 ? `${((100 * part) / whole).toFixed(1)}%` : '—')

/** Every day from one to another, so that days without anything show as such. */
export function daysBetween(from: string, to: string): string[] {
  const days = []
  for (let at = Date.parse(`${from}T12:00:00+08:00`); day(at) <= to; at += 86_400_000) days.push(day(at))
  return days
}
