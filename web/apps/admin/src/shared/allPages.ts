interface Piece<T> {
  items?: T[]
  total?: number
}

const PIECE = 100
const MOST = 2000

/** A list as a whole, page after page, for what is chosen from or sorted here. Beyond `most` there is only the `total`, and who shows it says so. */
export async function allPages<T>(read: (page: number, size: number) => Promise<Piece<T>>, most = MOST): Promise<{ items: T[]; total: number }> {
  const items: T[] = []
  for (let page = 1; ; page++) {
    const piece = await read(page, Math.min(PIECE, most))
    items.push(...(piece.items ?? []))
    const total = piece.total ?? items.length
    if (!piece.items?.length || items.length >= Math.min(total, most)) return { items, total }
  }
}
