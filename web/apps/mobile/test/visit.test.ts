// @vitest-environment happy-dom
import { installPlatform } from '@banyan/ui'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp, h, nextTick, ref, type App, type Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import PhotoForm from '../src/staff/ticket/PhotoForm.vue'
import WorkDock from '../src/staff/ticket/WorkDock.vue'
import { texts } from '../src/staff/texts'
import { withShared } from '../src/shared/texts'

const phone = vi.hoisted(() => ({ position: undefined as unknown as () => Promise<undefined>, stamped: undefined as unknown as () => Promise<Blob> }))
vi.mock('../src/staff/visit/position', () => ({ position: () => phone.position() }))
vi.mock('../src/staff/visit/watermark', () => ({ stamped: () => phone.stamped() }))

let app: App
function show(page: Component, props: Record<string, unknown>): void {
  app = createApp({ render: () => h(page, props) })
  installPlatform(app, 'banyan-staff', withShared(texts))
  app.use(createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { render: () => h('div') } }] }))
  const place = document.createElement('div')
  document.body.append(place)
  app.mount(place)
}
function later<T>() {
  let answer!: (value: T) => void
  const promise = new Promise<T>((resolve) => (answer = resolve))
  return { promise, answer }
}
const find = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!
const press = async (selector: string): Promise<void> => {
  find<HTMLElement>(selector).click()
  await nextTick()
}
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 5))

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('{}', { headers: { 'Content-Type': 'application/json' } }))
  Object.assign(phone, { position: async () => undefined, stamped: async () => new Blob(['photo']) })
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

it('arrives once, however often it is pressed while the phone looks where it is', async () => {
  const where = later<undefined>()
  phone.position = () => where.promise
  const work = vi.fn(async () => true)
  const ticket = ref({ id: '7', number: 'T7', bills: [], materials: [], availableActions: ['arrive'] })
  show(WorkDock, { work: { ticket, may: (action: string) => action === 'arrive', work, act: vi.fn(), doing: ref(''), busy: ref(''), refused: ref(), refusal: ref() } })
  await press('.dock .btn.primary')
  await press('dialog [type=submit]')
  expect(find('dialog [type=submit]').getAttribute('aria-busy')).toBe('true')
  await press('dialog [type=submit]')
  where.answer(undefined)
  await settled()
  expect(work).toHaveBeenCalledTimes(1)
})

it('sends a form of photos only with the photos that are being made', async () => {
  const photo = later<Blob>()
  phone.stamped = () => photo.promise
  const sent = vi.fn()
  show(PhotoForm, { place: '', about: '', phrases: [], label: 'photo', name: 'before', go: 'go', busy: false, onDone: sent })
  const input = find<HTMLInputElement>('input[type=file]')
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'x.jpg', { type: 'image/jpeg' })] })
  input.dispatchEvent(new Event('change'))
  await settled()
  await press('[type=submit]')
  expect(sent).not.toHaveBeenCalled()
  expect(find('[type=submit]').getAttribute('aria-busy')).toBe('true')
  photo.answer(new Blob(['photo']))
  await settled()
  await press('[type=submit]')
  expect(sent).toHaveBeenCalledWith('', [expect.objectContaining({ place: 'files' })])
})
