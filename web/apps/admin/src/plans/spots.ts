import type { UserSchemas } from '@banyan/api'

/** A place on a plan: where it lies as parts of the picture's width and height, from the upper left. */
export interface Spot {
  placeId: string
  label: string
  x: number
  y: number
  /** Of an asset; absent for a public area. */
  status?: string
  kind?: string
}

const DIGITS = 5
const STEP = 0.01
const LEAP = 0.05

export const spotOf = ({ placeId, label, kind, status, x, y }: UserSchemas['MarkedPlace']): Spot => ({ placeId: placeId!, label: label ?? '', kind, status, x: Number(x), y: Number(y) })

const inside = (part: number): number => Math.min(1, Math.max(0, part))

/** The same places, with one moved; nothing leaves the picture. */
export const moved = (spots: Spot[], placeId: string, x: number, y: number): Spot[] => spots.map((spot) => (spot.placeId === placeId ? { ...spot, x: inside(x), y: inside(y) } : spot))

/** The same places without one. */
export const without = (spots: Spot[], placeId: string): Spot[] => spots.filter((spot) => spot.placeId !== placeId)

/** The same places with one more; one that is there already is moved. */
export const placed = (spots: Spot[], spot: Spot): Spot[] => [...without(spots, spot.placeId), { ...spot, x: inside(spot.x), y: inside(spot.y) }]

const WAYS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** Where an arrow key takes a place; undefined for other keys. With Shift it leaps. */
export function stepped({ x, y }: Spot, key: string, leap: boolean): { x: number; y: number } | undefined {
  const way = WAYS[key]
  const step = leap ? LEAP : STEP
  return way && { x: inside(x + way[0] * step), y: inside(y + way[1] * step) }
}

/** What is sent: all places, with as many digits as the platform takes. */
export const placesRequest = (spots: Spot[]): UserSchemas['SpotsRequest'] => ({ places: spots.map(({ placeId, x, y }) => ({ placeId, x: x.toFixed(DIGITS), y: y.toFixed(DIGITS) })) })

/** Whether the places are where the platform has them. */
export const same = (a: Spot[], b: Spot[]): boolean => a.length === b.length && JSON.stringify(order(a)) === JSON.stringify(order(b))

const order = (spots: Spot[]): unknown => placesRequest([...spots].sort((a, b) => (a.placeId < b.placeId ? -1 : 1)))
