import type { TicketLine } from '@banyan/api'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { describe, expect, it, vi } from 'vitest'
import { createApp, effectScope, ref } from 'vue'
import { useLines } from '../src/staff/jobs/useJobs'

const line = (id: number): TicketLine => ({ id: String(id), ticketNo: `GD${id}` }) as TicketLine
const lines = (from: number, to: number): TicketLine[] => Array.from({ length: to - from }, (_, index) => line(from + index))

/** The composable as a page has it; what it reads is told by the test. */
function open(read: (page: number) => Promise<{ items: TicketLine[]; page: number; size: number; total: number }>) {
  const app = createApp({})
  app.use(VueQueryPlugin, { queryClient: new QueryClient({ defaultOptions: { queries: { retry: false } } }) })
  return app.runWithContext(() => effectScope().run(() => useLines('pool', read, ref(true))))!
}

describe('a list that may be long', () => {
  it('offers the next page until there is none', async () => {
    const list = open((page) => Promise.resolve({ items: page === 1 ? lines(0, 50) : lines(50, 70), page, size: 50, total: 70 }))

    await vi.waitFor(() => expect(list.jobs.value).toHaveLength(50))
    expect(list.hasNextPage.value).toBe(true)
    expect(list.total.value).toBe(70)

    await list.fetchNextPage()
    expect(list.jobs.value).toHaveLength(70)
    expect(list.hasNextPage.value).toBe(false)
  })

  it('offers nothing more when all of it is there', async () => {
    const list = open((page) => Promise.resolve({ items: lines(0, 50), page, size: 50, total: 50 }))

    await vi.waitFor(() => expect(list.jobs.value).toHaveLength(50))
    expect(list.hasNextPage.value).toBe(false)
  })

  it('shows once what moved to the next page while both were read', async () => {
    const list = open((page) => Promise.resolve({ items: page === 1 ? lines(0, 50) : lines(49, 60), page, size: 50, total: 61 }))

    await vi.waitFor(() => expect(list.jobs.value).toHaveLength(50))
    await list.fetchNextPage()

    const ids = list.jobs.value.map(({ id }) => id)
    expect(ids).toHaveLength(60)
    expect(new Set(ids).size).toBe(60)
  })
})
