// @vitest-environment happy-dom
import { installPlatform } from '@banyan/ui'
import { afterEach, expect, it, vi } from 'vitest'
import { createApp, h, ref, type App } from 'vue'
import RosterPart from '../src/schedule/RosterPart.vue'
import { moved } from '../src/schedule/roster'
import { texts } from '../src/texts'

vi.mock('element-plus', () => ({ ElButton: { render: () => null }, ElMessage: () => undefined, ElSkeleton: { render: () => null } }))

const json = (content: unknown): Response => new Response(JSON.stringify(content), { headers: { 'Content-Type': 'application/json' } })
async function answer(input: Request | string): Promise<Response> {
  const url = new URL(typeof input === 'string' ? input : input.url, 'http://x')
  if (url.pathname.endsWith('/me')) return json({ permissions: ['user:staff:manage'] })
  if (url.pathname.endsWith('/staff')) return json({ items: [{ id: 'ann', displayName: 'Ann' }] })
  if (url.pathname.endsWith('/shifts')) return json({ items: [{ id: 'early', name: 'early' }, { id: 'late', name: 'late' }] })
  if (url.pathname.endsWith('/roster')) return json({ items: [{ staffId: 'ann', day: url.searchParams.get('from'), shiftId: 'early' }] })
  return json({})
}

let app: App
afterEach(() => app.unmount())

it('a week that was read before begins as it is, whatever was changed in another', async () => {
  const MONDAY = '2026-11-23'
  localStorage.setItem('banyan.session.banyan-office', JSON.stringify({ access: 'a', refresh: 'r', endsAt: Date.now() + 600_000 }))
  vi.stubGlobal('fetch', answer)
  const week = ref(MONDAY)
  app = createApp({ render: () => h(RosterPart, { projectId: '1', week: week.value }) })
  installPlatform(app, 'banyan-office', texts)
  const place = document.createElement('div')
  app.mount(place)
  const turns = async (): Promise<string[]> => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    return [...place.querySelectorAll('select')].slice(0, 2).map(({ value }) => value)
  }
  expect(await turns()).toEqual(['early', ''])
  week.value = moved(MONDAY, 7)
  expect(await turns()).toEqual(['early', ''])
  const tuesday = place.querySelectorAll('select')[1]!
  tuesday.value = 'late'
  tuesday.dispatchEvent(new Event('change'))
  expect(await turns()).toEqual(['early', 'late'])
  week.value = MONDAY
  expect(await turns()).toEqual(['early', ''])
  expect(place.querySelector('.unsaved')).toBeNull()
})
