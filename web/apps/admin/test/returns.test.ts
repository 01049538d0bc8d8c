// @vitest-environment happy-dom
import type { TicketDetail } from '@banyan/api'
import { installPlatform } from '@banyan/ui'
import { afterEach, expect, it, vi } from 'vitest'
import { createApp, h, nextTick, type App } from 'vue'
import { texts } from '../src/texts'
import ActionDialog from '../src/tickets/ActionDialog.vue'

const act = vi.hoisted(() => vi.fn())
vi.mock('../src/tickets/useTicketActions', () => ({ useTicketActions: () => ({ act, running: '', failure: undefined, refusal: '' }) }))
vi.mock('../src/shared/FormDialog.vue', async () => {
  const { h } = await import('vue')
  return { default: { emits: ['send'], setup: (_: unknown, { slots, emit }: { slots: { default: () => unknown }; emit: (name: string) => void }) => () => h('form', { onSubmit: () => emit('send') }, slots.default() as never) } }
})
for (const part of ['ActionTarget', 'LeadingTicket', 'LineEditor', 'PhotoField']) vi.doMock(`../src/tickets/${part}.vue`, () => ({ default: {} }))

const line = (requisitionId: string, itemId: string, issued: string, used: string) => ({ requisitionId, itemId, name: itemId, issued, used, returned: '0' })
const ticket = { id: '7', number: 'T7', version: 3, materials: [{ id: '1', lines: [line('1', 'pipe', '1.1', '0.8')] }, { id: '2', lines: [line('2', 'tap', '2', '0'), line('2', 'seal', '1', '0')] }] } as unknown as TicketDetail

let app: App
afterEach(() => app.unmount())

it('brings back what was issued by several requisitions, each once, and keeps what was refused', async () => {
  vi.stubGlobal('fetch', async () => new Response('{}', { headers: { 'Content-Type': 'application/json' } }))
  const done = vi.fn()
  app = createApp({ render: () => h(ActionDialog, { ticket, action: 'return-materials', onDone: done }) })
  installPlatform(app, 'banyan-office', texts)
  const place = document.createElement('div')
  app.mount(place)
  expect(place.textContent).toMatch(/pipe \D*0\.3\D/)
  const inputs = [...place.querySelectorAll<HTMLInputElement>('.rest input')]
  for (const [index, quantity] of ['0.3', '2', '1'].entries()) {
    inputs[index]!.value = quantity
    inputs[index]!.dispatchEvent(new Event('input'))
  }
  const send = async (): Promise<void> => {
    place.querySelector('form')!.dispatchEvent(new Event('submit'))
    await new Promise((resolve) => setTimeout(resolve, 5))
    await nextTick()
  }
  act.mockResolvedValueOnce({ version: 4 }).mockResolvedValueOnce(undefined)
  await send()
  expect(done).not.toHaveBeenCalled()
  expect(inputs.map(({ value }) => value)).toEqual(['', '2', '1'])
  act.mockResolvedValueOnce({ version: 5 })
  await send()
  expect(done).toHaveBeenCalledTimes(1)
  const second = [4, { requisitionId: '2', lines: [{ itemId: 'tap', quantity: '2' }, { itemId: 'seal', quantity: '1' }] }]
  expect(act.mock.calls.map(([{ version }, , content]) => [version, content])).toEqual([[3, { requisitionId: '1', lines: [{ itemId: 'pipe', quantity: '0.3' }] }], second, second])
})
