import { day } from '@banyan/domain'

const DAY = 86_400_000

/** Today in the zone of the business, moved by some days. */
export const today = (moved = 0): string => day(Date.now() + moved * DAY)

/** Where a business day begins, as the platform takes it. */
export const dayStart = (date: string): string | undefined => (date ? `${date}T00:00:00+08:00` : undefined)

/** Where a business day ends, exclusive. */
export const dayEnd = (date: string): string | undefined => (date ? `${day(Date.parse(`${date}T12:00:00+08:00`) + DAY)}T00:00:00+08:00` : undefined)
