import { expect, it } from 'vitest'
import { conversationOf, type Api } from '../src'

it('reads what was written on a ticket to the end, however many pages it takes', async () => {
  const asked: (string | undefined)[] = []
  const pages: Record<string, unknown> = { start: { items: [{ id: '1' }, { id: '2' }], cursor: '2' }, 2: { items: [{ id: '3' }] } }
  const api = {
    GET: async (_path: string, { params }: { params: { query: { cursor?: string } } }) => {
      asked.push(params.query.cursor)
      return { data: pages[params.query.cursor ?? 'start'] }
    },
  } as unknown as Api
  expect((await conversationOf(api, '7')).map(({ id }) => id)).toEqual(['1', '2', '3'])
  expect(asked).toEqual([undefined, '2'])
})
