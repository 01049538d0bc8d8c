import { ref, shallowReactive, watch, type Component, h, type VNode } from 'vue'
import type { RouteLocationNormalized } from 'vue-router'

/** A page that is open. Its key is its path; the address keeps its filters. */
export interface Tab {
  key: string
  to: string
  /** Key of the texts. */
  title: string
  /** What it shows, when it is one of many. */
  label?: string
}

const STORED = 'banyan.office.tabs'
const MOST = 14

function restore(): Tab[] {
  try {
    return JSON.parse(sessionStorage.getItem(STORED) ?? '[]') as Tab[]
  } catch {
    return []
  }
}

/** The open pages, for the life of this window; a reload brings them back. */
export const tabs = ref<Tab[]>(restore())
watch(tabs, (now) => sessionStorage.setItem(STORED, JSON.stringify(now)), { deep: true })

const wrappers = shallowReactive(new Map<string, Component>())

type TextField = HTMLInputElement | HTMLTextAreaElement
/** What somebody has typed into the forms of a page, by its tab. */
const typed = new Map<string, Set<TextField>>()

/** Notes where somebody types. A dialog is not looked at: it is sent or closed before another page comes to the front. */
export function noteTyping(key: string, target: EventTarget | null): void {
  const field = target as TextField
  if (!field.matches('textarea, input:not([type=checkbox], [type=radio], [type=search])') || !field.closest('form') || field.closest('[role=dialog]')) return
  typed.set(key, (typed.get(key) ?? new Set()).add(field))
}
/** A form that was sent is empty again, or its tab is closed. */
const hasUnsent = (key: string): boolean => [...(typed.get(key) ?? [])].some(({ value }) => value.trim())

function forget(key: string): void {
  tabs.value = tabs.value.filter((tab) => tab.key !== key)
  wrappers.delete(key)
  typed.delete(key)
}

/** Notes that a page was opened or that its address has changed. The one that was opened longest ago makes room, unless something unsent is in it. */
export function openTab(route: RouteLocationNormalized): void {
  const { title } = route.meta
  if (!title || route.meta.open) return
  const open = tabs.value.find(({ key }) => key === route.path)
  if (open) return void (open.to = route.fullPath)
  const oldest = tabs.value.length >= MOST ? tabs.value.find(({ key }) => key !== '/' && !hasUnsent(key)) : undefined
  if (oldest) forget(oldest.key)
  tabs.value = [...tabs.value, { key: route.path, to: route.fullPath, title: String(title) }]
}

/** Gives the tab of a page the name of what it shows. */
export function labelTab(key: string, label: string): void {
  const tab = tabs.value.find((one) => one.key === key)
  if (tab && tab.label !== label) tab.label = label
}

/** @return where to go when the page in front was closed */
export function closeTab(key: string, current: string): string | undefined {
  const index = tabs.value.findIndex((tab) => tab.key === key)
  const next = tabs.value[index - 1] ?? tabs.value[index + 1]
  forget(key)
  return key === current ? (next?.to ?? '/') : undefined
}

export function closeOthers(key: string): void {
  for (const tab of tabs.value) if (tab.key !== key && tab.key !== '/') forget(tab.key)
}

export function forgetTabs(): void {
  tabs.value = []
  wrappers.clear()
  typed.clear()
}

/** A component with the tab's name, so that KeepAlive can keep and drop it; it keeps the parameters it was opened with. */
export function tabbed(page: VNode, route: RouteLocationNormalized): Component {
  const known = wrappers.get(route.path)
  if (known) return known
  const { params, path } = route
  const wrapper: Component = { name: path, render: () => h(page.type as Component, { ...params }) }
  wrappers.set(path, wrapper)
  return wrapper
}
