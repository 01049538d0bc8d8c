/** What an elevation 楼栋图 needs to know of a house. */
export interface Dwelling {
  id?: string
  unit?: string
  floor?: number
  number?: string
  label?: string
  status?: string
}

export interface Storey<H extends Dwelling> {
  floor: number | undefined
  houses: H[]
}

/** The units of a building from left to right, each with its storeys from the roof down; what names no floor comes last. */
export function elevation<H extends Dwelling>(houses: H[]): { unit: string; storeys: Storey<H>[] }[] {
  const units = [...new Set(houses.map(({ unit }) => unit ?? ''))].sort((a, b) => a.localeCompare(b, undefined, { numeric: true }))
  return units.map((unit) => {
    const those = houses.filter((house) => (house.unit ?? '') === unit)
    const floors = [...new Set(those.map(({ floor }) => floor))].sort((a, b) => (b ?? -999) - (a ?? -999))
    return { unit, storeys: floors.map((floor) => ({ floor, houses: those.filter((house) => house.floor === floor).sort((a, b) => (a.number ?? '').localeCompare(b.number ?? '', undefined, { numeric: true })) })) }
  })
}
