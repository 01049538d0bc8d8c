/** A column of a list. `sort` is the name that the platform sorts by. */
export interface Column {
  key: string
  label: string
  width?: string
  align?: 'right'
  sort?: string
}
