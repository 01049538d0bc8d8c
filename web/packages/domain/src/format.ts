/** Business times are shown in the project's zone, whatever the phone is set to. */
export const ZONE = 'Asia/Shanghai'

type Instant = string | number | Date

function parts(instant: Instant, zone: string): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return Object.fromEntries(format.formatToParts(new Date(instant)).map((part) => [part.type, part.value]))
}

/** `2026-11-22` */
export function day(instant: Instant, zone = ZONE): string {
  const { year, month, day: date } = parts(instant, zone)
  return `${year}-${month}-${date}`
}

/** `14:05` */
export function clock(instant: Instant, zone = ZONE): string {
  const { hour, minute } = parts(instant, zone)
  return `${hour}:${minute}`
}

/** `2026-11-22 14:05` */
export function dayAndClock(instant: Instant, zone = ZONE): string {
  return `${day(instant, zone)} ${clock(instant, zone)}`
}

/** How many days after today, in the zone: 0 today, 1 tomorrow, -1 yesterday. */
export function daysFromToday(instant: Instant, now: Instant = Date.now(), zone = ZONE): number {
  return Math.round((Date.parse(day(instant, zone)) - Date.parse(day(now, zone))) / 86_400_000)
}

export interface DayWords {
  today: string
  tomorrow: string
  yesterday: string
  /** `11月22日` or `22 Nov`; gets month and day of the month. */
  monthDay: (month: number, date: number) => string
}

/** A day as people say it, the year only when it is another one. */
export function spokenDay(instant: Instant, words: DayWords, now: Instant = Date.now(), zone = ZONE): string {
  const distance = daysFromToday(instant, now, zone)
  if (distance === 0) return words.today
  if (distance === 1) return words.tomorrow
  if (distance === -1) return words.yesterday
  const [year = '', month = '', date = ''] = day(instant, zone).split('-')
  const text = words.monthDay(Number(month), Number(date))
  return day(now, zone).startsWith(year) ? text : `${year} ${text}`
}

/** A stretch of time: `14:00–16:00`, with the day in front. */
export function spokenSlot(from: Instant, to: Instant, words: DayWords, now: Instant = Date.now(), zone = ZONE): string {
  return `${spokenDay(from, words, now, zone)} ${clock(from, zone)}–${clock(to, zone)}`
}

/** The time of an hour of a day in the zone, as an instant with its offset. */
export function atHour(dayText: string, hour: number, offset = '+08:00'): string {
  return `${dayText}T${String(hour).padStart(2, '0')}:00:00${offset}`
}
