// @vitest-environment happy-dom
import { installPlatform } from '@banyan/ui'
import { afterEach, expect, it, vi } from 'vitest'
import { createApp, h, ref, type App, type Ref, type SetupContext } from 'vue'
import RosterPart from '../src/schedule/RosterPart.vue'
import { moved } from '../src/schedule/roster'
import { texts } from '../src/texts'

vi.mock('element-plus', async () => {
  const { h } = await import('vue')
  return { ElButton: (given: object, { slots }: SetupContext) => h('button', given, slots.default?.()), ElMessage: () => undefined, ElSkeleton: { render: () => null } }
})

const MONDAY = '2026-11-23'
/** A page has one of them. */
const PEOPLE = [{ id: 'ann', displayName: 'Ann' }, { id: 'bo', displayName: 'Bo' }]
/** What the platform has and was sent. */
const stored = { version: '1', sent: [] as (string | null)[] }

const json = (content: unknown, status = 200): Response => new Response(JSON.stringify(content), { status, headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' } })
async function answer(input: Request | string): Promise<Response> {
  const url = new URL(typeof input === 'string' ? input : input.url, 'http://x')
  if (url.pathname.endsWith('/me')) return json({ permissions: ['user:staff:manage'] })
  if (url.pathname.endsWith('/staff')) {
    const page = Number(url.searchParams.get('page'))
    return json({ items: PEOPLE.slice(page - 1, page), total: PEOPLE.length })
  }
  if (url.pathname.endsWith('/shifts')) return json({ items: [{ id: 'early', name: 'early' }, { id: 'late', name: 'late' }] })
  if (url.pathname.endsWith('/roster') && (input as Request).method === 'PUT') {
    const seen = (input as Request).headers.get('If-Match')
    stored.sent.push(seen)
    if (seen !== `"${stored.version}"`) return json({ code: 'request.stale', status: 412 }, 412)
    return json({ items: [], version: (stored.version = '3') })
  }
  if (url.pathname.endsWith('/roster')) return json({ items: [{ staffId: 'ann', day: url.searchParams.get('from'), shiftId: 'early' }], version: stored.version })
  return json({})
}

let app: App
afterEach(() => app.unmount())

function open(week: Ref<string>): HTMLElement {
  localStorage.setItem('banyan.session.banyan-office', JSON.stringify({ access: 'a', refresh: 'r', endsAt: Date.now() + 600_000 }))
  vi.stubGlobal('fetch', answer)
  app = createApp({ render: () => h(RosterPart, { projectId: '1', week: week.value }) })
  installPlatform(app, 'banyan-office', texts)
  const place = document.createElement('div')
  app.mount(place)
  return place
}
async function turns(place: HTMLElement): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve, 60))
  return [...place.querySelectorAll('select')].slice(0, 2).map(({ value }) => value)
}
function put(place: HTMLElement, shift: string): void {
  const tuesday = place.querySelectorAll('select')[1]!
  tuesday.value = shift
  tuesday.dispatchEvent(new Event('change'))
}

it('a week that was read before begins as it is, whatever was changed in another', async () => {
  const week = ref(MONDAY)
  const place = open(week)
  expect(await turns(place)).toEqual(['early', ''])
  expect(place.querySelectorAll('tbody tr')).toHaveLength(PEOPLE.length)
  week.value = moved(MONDAY, 7)
  expect(await turns(place)).toEqual(['early', ''])
  put(place, 'late')
  expect(await turns(place)).toEqual(['early', 'late'])
  week.value = MONDAY
  expect(await turns(place)).toEqual(['early', ''])
  expect(place.querySelector('.unsaved')).toBeNull()
})

it('a week that another has saved meanwhile is not undone: the latest is shown on demand, then it can be saved', async () => {
  const place = open(ref(MONDAY))
  const press = (text: string) => [...place.querySelectorAll('button')].find((button) => button.textContent?.includes(text))!.click()
  await turns(place)
  put(place, 'late')
  await turns(place)
  stored.version = '2'
  press('Save')
  expect(await turns(place)).toEqual(['early', 'late'])
  press('show the latest')
  expect(await turns(place)).toEqual(['early', ''])
  put(place, 'late')
  await turns(place)
  press('Save')
  await turns(place)
  expect(stored.sent).toEqual(['"1"', '"2"'])
  expect(place.querySelector('.unsaved')).toBeNull()
})
