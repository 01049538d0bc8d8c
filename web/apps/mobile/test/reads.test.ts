import { QueryClient } from '@tanstack/vue-query'
import { describe, expect, it } from 'vitest'
import { putBack, worthKeeping } from '../src/staff/outbox/reads'

const failing = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'))

describe('what is kept for the basement', () => {
  it('keeps a ticket that could not be read again', async () => {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
    await queries.fetchQuery({ queryKey: ['tickets', '7'], queryFn: () => ({ title: '水泵房渗水' }) })
    await queries.fetchQuery({ queryKey: ['tickets', '7'], queryFn: failing }).catch(() => undefined)
    expect(queries.getQueryState(['tickets', '7'])?.status).toBe('error')

    const [kept] = worthKeeping(queries).queries
    expect(kept?.state).toMatchObject({ status: 'success', error: null, data: { title: '水泵房渗水' } })
  })

  it('keeps nothing that was never read, and nothing that is not for the basement', async () => {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
    await queries.fetchQuery({ queryKey: ['tickets', '8'], queryFn: failing }).catch(() => undefined)
    await queries.fetchQuery({ queryKey: ['inbox'], queryFn: () => ['x'] })
    expect(worthKeeping(queries).queries).toHaveLength(0)
  })

  it('shows a ticket that was read seconds ago, and reads it again', async () => {
    const before = new QueryClient()
    await before.fetchQuery({ queryKey: ['tickets', '7'], queryFn: () => ({ paid: '0.00' }) })
    const queries = new QueryClient()

    putBack(queries, worthKeeping(before))

    expect(queries.getQueryData(['tickets', '7'])).toEqual({ paid: '0.00' })
    await queries.fetchQuery({ queryKey: ['tickets', '7'], queryFn: () => ({ paid: '52.50' }), staleTime: 10_000 })
    expect(queries.getQueryData(['tickets', '7'])).toEqual({ paid: '52.50' })
  })
})
