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

/** Notes that a page was opened or that its address has changed. The one that was opened longest ago makes room. */
export function openTab(route: RouteLocationNormalized): void {
  const { title } = route.meta
  if (!title || route.meta.open) return
  const open = tabs.value.find(({ key }) => key === route.path)
  if (open) open.to = route.fullPath
  else tabs.value = [...(tabs.value.length >= MOST ? tabs.value.filter((_, index) => index !== 1) : tabs.value), { key: route.path, to: route.fullPath, title: String(title) }]
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
  tabs.value = tabs.value.filter((tab) => tab.key !== key)
  wrappers.delete(key)
  return key === current ? (next?.to ?? '/') : undefined
}

export function closeOthers(key: string): void {
  for (const tab of tabs.value) if (tab.key !== key && tab.key !== '/') wrappers.delete(tab.key)
  tabs.value = tabs.value.filter((tab) => tab.key === key || tab.key === '/')
}

export function forgetTabs(): void {
  tabs.value = []
  wrappers.clear()
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
