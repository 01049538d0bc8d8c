/** One turn of duty 班: a person has a shift that begins on a day. */
export interface Duty {
  day: string
  staffId: string
  shiftId: string
}

/** Who has which shifts when: `person/day` leads to shift ids. */
export type Cells = Record<string, string[]>

const DAY_MS = 86_400_000
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`)

export const cellOf = (staffId: string, day: string): string => `${staffId}/${day}`

export const moved = (day: string, days: number): string => new Date(noon(day) + days * DAY_MS).toISOString().slice(0, 10)

/** The Monday of the week of a day. */
export const mondayOf = (day: string): string => moved(day, -((new Date(noon(day)).getUTCDay() + 6) % 7))

export const weekFrom = (monday: string): string[] => [0, 1, 2, 3, 4, 5, 6].map((days) => moved(monday, days))

export function cellsOf(duties: Duty[]): Cells {
  const cells: Cells = {}
  for (const { staffId, day, shiftId } of duties) (cells[cellOf(staffId, day)] ??= []).push(shiftId)
  return cells
}

/** The roster as the platform takes it. */
export function dutiesOf(cells: Cells): Duty[] {
  return Object.entries(cells).flatMap(([cell, shiftIds]) => {
    const [staffId = '', day = ''] = cell.split('/')
    return shiftIds.map((shiftId) => ({ staffId, day, shiftId }))
  })
}

/** The same turns some days later, for people who are still there. */
export const repeated = (duties: Duty[], days: number, staffIds: Set<string>): Cells => cellsOf(duties.filter(({ staffId }) => staffIds.has(staffId)).map((duty) => ({ ...duty, day: moved(duty.day, days) })))

/** The days of a month in weeks that begin on Monday; what lies outside is empty. */
export function monthGrid(year: number, month: number): (string | undefined)[] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const before = (new Date(noon(first)).getUTCDay() + 6) % 7
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return [...Array.from({ length: before }, () => undefined), ...Array.from({ length: days }, (_, index) => moved(first, index))]
}

export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(noon(day)).getUTCDay())
