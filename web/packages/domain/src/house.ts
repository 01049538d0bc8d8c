/**
 * A room number as people say it, written out as houses are labelled: `1-2-301` is 1栋2单元301.
 *
 * @return undefined for what is no such number
 */
export function houseSpelled(words: string): string | undefined {
  const [, building, unit, room] = /^\s*(\w+)[-－—.\s](\w+)[-－—.\s](\w+)\s*$/.exec(words) ?? []
  return room && `${building}栋${unit}单元${room}`
}
