// @vitest-environment happy-dom
import { installPlatform } from '@banyan/ui'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp, type App } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import ReportPage from '../src/resident/report/ReportPage.vue'
import { texts } from '../src/resident/texts'
import { withShared } from '../src/shared/texts'

const json = (content: unknown, status = 200): Response => new Response(JSON.stringify(content), { status, headers: { 'Content-Type': 'application/json' } })
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50))
const LEAK = { id: '5', code: 'leak', nameZh: '水管漏水', nameEn: 'Leak', kind: 'REPAIR', chargeMode: 'FREE', leaf: true, active: true }

let app: App
/** Photos that get through, by their content. */
let through: Set<string>
let reported: Record<string, unknown>[]

async function answer(input: RequestInfo | URL): Promise<Response> {
  if (!(input instanceof Request)) return json({})
  const { pathname } = new URL(input.url)
  if (pathname === '/api/v1/me') return json({ personId: 'ann', houses: [{ id: '7', label: '1-101', kind: 'HOUSE', projectId: '10' }] })
  if (pathname === '/api/v1/ticket-categories') return json({ items: [{ category: LEAK }] })
  if (pathname.endsWith('/public-areas')) return json({ items: [{ id: 'a10', label: '大堂' }] })
  if (pathname === '/api/v1/files') {
    const words = await ((await input.formData()).get('file') as File).text()
    return through.has(words) ? json({ id: `file-${words}` }) : json({ code: 'status.503' }, 503)
  }
  if (pathname === '/api/v1/tickets' && input.method === 'POST') {
    reported.push((await input.json()) as Record<string, unknown>)
    return json({ id: '1' }, 201)
  }
  return json({ items: [] })
}
async function show(draft: object): Promise<void> {
  sessionStorage.setItem('banyan.report.REPAIR', JSON.stringify({ words: '漏水', categoryCode: 'leak', ...draft }))
  app = createApp(ReportPage)
  installPlatform(app, 'banyan-resident', withShared(texts))
  const page = { template: '<div/>' }
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: page }, { path: '/tickets/:id', name: 'ticket', component: page }] })
  const place = document.createElement('div')
  document.body.append(place)
  app.use(router).mount(place)
  await settled()
}
async function press(button: HTMLElement | null | undefined): Promise<void> {
  button!.click()
  await settled()
}
const named = (words: string): HTMLElement | undefined => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words))
const submit = (): Promise<void> => press(document.querySelector<HTMLElement>('.dock .btn'))
async function choose(...photos: string[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(input, 'files', { value: photos.map((words) => new File([words], `${words}.jpg`, { type: 'image/jpeg' })) })
  input.dispatchEvent(new Event('change'))
  await settled()
}

beforeEach(() => {
  sessionStorage.clear()
  localStorage.setItem('banyan.language', 'zh-CN')
  through = new Set(['one'])
  reported = []
  localStorage.setItem('banyan.session.banyan-resident', JSON.stringify({ access: 'a', refresh: 'r', endsAt: Date.now() + 600_000 }))
  vi.stubGlobal('fetch', answer)
  vi.stubGlobal('createImageBitmap', async () => Promise.reject(new Error('no pictures here')))
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

it('a photo that did not get through holds the report, which says so; sent again, it goes along', async () => {
  await show({})
  await choose('one', 'two')
  await submit()
  expect(reported).toEqual([])
  expect(document.querySelector('form [role=alert]')?.textContent).toContain('照片 2 没有上传成功')
  through.add('two')
  await press(document.querySelector<HTMLElement>('form [role=alert] .btn'))
  await submit()
  expect(reported.map(({ fileIds }) => fileIds)).toEqual([['file-one', 'file-two']])
})

it('or it is left out, when that is wanted', async () => {
  await show({})
  await choose('one', 'two')
  await submit()
  await press(named('不带未上传的照片提交'))
  expect(reported.map(({ fileIds }) => fileIds)).toEqual([['file-one']])
})

it('an area of another project is not where it is', async () => {
  await show({ publicAreaId: 'a20' })
  await submit()
  expect(reported.map(({ houseId, publicAreaId }) => [houseId, publicAreaId])).toEqual([['7', undefined]])
})

it('an area of this one is', async () => {
  await show({ publicAreaId: 'a10' })
  await submit()
  expect(reported.map(({ houseId, publicAreaId }) => [houseId, publicAreaId])).toEqual([[undefined, 'a10']])
})
