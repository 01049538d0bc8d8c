// @vitest-environment happy-dom
import { installPlatform } from '@banyan/ui'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp, h, ref, type App, type Ref } from 'vue'
import { useProject } from '../src/shell/useProject'
import { useCategories } from '../src/tickets/useCategories'

const json = (content: unknown): Response => new Response(JSON.stringify(content), { headers: { 'Content-Type': 'application/json' } })
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50))
const category = (id: string, code: string, callOutFee = '0'): object => ({ category: { id, code, nameZh: code, nameEn: code, callOutFee, leaf: true, active: true } })
const TREES: Record<string, object[]> = { '1': [category('11', 'leak', '10')], '2': [category('21', 'leak', '20'), category('22', 'lift')] }

let app: App
let categories: ReturnType<typeof useCategories>
let only: Ref<string | undefined>
let project: ReturnType<typeof useProject>

beforeEach(async () => {
  localStorage.setItem('banyan.session.banyan-office', JSON.stringify({ access: 'a', refresh: 'r', endsAt: Date.now() + 600_000 }))
  vi.stubGlobal('fetch', async (input: Request | string) => {
    const url = new URL(typeof input === 'string' ? `http://x${input}` : input.url)
    return json(url.pathname === '/api/v1/me' ? { personId: 'ann', projects: [{ id: '1', name: 'one' }, { id: '2', name: 'two' }] } : { items: TREES[url.searchParams.get('projectId') ?? ''] ?? [] })
  })
  only = ref()
  app = createApp({
    setup() {
      project = useProject()
      categories = useCategories(only)
      return () => h('div')
    },
  })
  installPlatform(app, 'banyan-office', { 'zh-CN': {}, en: {} })
  app.mount(document.createElement('div'))
  project.choose('')
  await settled()
})
afterEach(() => {
  app.unmount()
  vi.unstubAllGlobals()
})
const codes = (): (string | undefined)[] => categories.choices.value.map(({ code }) => code)

it('with all projects, that of a ticket is the one of its project, and each code is offered once', () => {
  expect(['1', '2'].map((id) => categories.of(id, 'leak')?.callOutFee)).toEqual(['10', '20'])
  expect(codes()).toEqual(['leak', 'lift'])
})

it('a chosen project, or the one a form is about, offers its own', async () => {
  project.choose('1')
  await settled()
  expect(codes()).toEqual(['leak'])
  only.value = '2'
  await settled()
  expect(codes()).toEqual(['leak', 'lift'])
  expect(categories.of('2', 'leak')?.id).toBe('21')
  only.value = ''
  await settled()
  expect(codes()).toEqual([])
})
