const SIZE = 100

/** All of a list that is shown whole, page by page. */
export async function everyPage<T>(read: (page: number, size: number) => Promise<{ items: T[]; total: number }>): Promise<T[]> {
  const all: T[] = []
  for (let page = 1; ; page++) {
    const { items, total } = await read(page, SIZE)
    all.push(...items)
    if (!items.length || all.length >= total) return all
  }
}
