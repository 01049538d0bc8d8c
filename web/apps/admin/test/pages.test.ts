import { expect, it } from 'vitest'
import { allPages } from '../src/shared/allPages'

const rows = (total: number) => Array.from({ length: total }, (_, index) => index)
async function read(total: number, most?: number) {
  const asked: number[] = []
  const list = await allPages(async (page, size) => {
    asked.push(page)
    return { items: rows(total).slice((page - 1) * size, page * size), total }
  }, most)
  return { ...list, asked }
}

it('reads a list to its end', async () => {
  expect(await read(0)).toEqual({ items: [], total: 0, asked: [1] })
  expect(await read(100)).toEqual({ items: rows(100), total: 100, asked: [1] })
  expect(await read(250)).toEqual({ items: rows(250), total: 250, asked: [1, 2, 3] })
})

it('stops where it must, and says how many there are', async () => {
  expect(await read(250, 50)).toEqual({ items: rows(50), total: 250, asked: [1] })
  const { items, total, asked } = await read(5000)
  expect([items.length, total, asked.length]).toEqual([2000, 5000, 20])
})
