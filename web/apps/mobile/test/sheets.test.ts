// @vitest-environment happy-dom
import { Problem } from '@banyan/api'
import { installPlatform } from '@banyan/ui'
import { afterEach, expect, it, vi } from 'vitest'
import { createApp, h, nextTick, ref, type App, type Component } from 'vue'
import QuoteCard from '../src/resident/tickets/QuoteCard.vue'
import TicketActions from '../src/resident/tickets/TicketActions.vue'
import { texts } from '../src/resident/texts'
import { withShared } from '../src/shared/texts'

let app: App
const refusal = ref<Problem>()
const act = vi.fn(async () => {
  refusal.value = new Problem({ status: 0, code: 'client.offline' })
  return false
})
function show(card: Component, action: string, more: object = {}): void {
  vi.stubGlobal('fetch', async () => new Response('{}', { headers: { 'Content-Type': 'application/json' } }))
  app = createApp({ render: () => h(card, { ticket: { id: '7', bills: [], ...more }, may: (name: string) => name === action, act, busy: '', refusal: refusal.value }) })
  installPlatform(app, 'banyan-resident', withShared(texts))
  const place = document.createElement('div')
  document.body.append(place)
  app.mount(place)
}
const find = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!
async function press(element: HTMLElement): Promise<void> {
  element.click()
  await nextTick()
  await nextTick()
}
const inSheet = (): [words: string, refused: boolean] => [find<HTMLTextAreaElement>('dialog textarea')?.value, !!find('dialog [role=alert]')]

afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  refusal.value = undefined
  vi.unstubAllGlobals()
})

it('what was not mended stays in the sheet with its words when it cannot be sent, and says why', async () => {
  show(TicketActions, 'reopen')
  await press(find('.actions .btn'))
  const words = find<HTMLTextAreaElement>('dialog textarea')
  words.value = '还在漏水'
  words.dispatchEvent(new Event('input'))
  await press(find('dialog [type=submit]'))
  expect(act).toHaveBeenCalled()
  expect(inSheet()).toEqual(['还在漏水', true])
})

it('why a price is not agreed to stays too', async () => {
  show(QuoteCard, 'approve-quote', { fees: { quote: { state: 'OPEN', amount: '80.00' } } })
  await press([...document.querySelectorAll<HTMLElement>('.quote .row .btn')].at(-1)!)
  const words = find<HTMLTextAreaElement>('dialog textarea')
  words.value = '太贵'
  words.dispatchEvent(new Event('input'))
  await press(find('dialog .btn.primary'))
  expect(inSheet()).toEqual(['太贵', true])
})
