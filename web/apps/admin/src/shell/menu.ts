import type { IconName } from '@banyan/ui'

/** One entry of the left menu. It is shown to whom the permission belongs; without one, to everybody. */
export interface MenuEntry {
  route: string
  /** Key of the texts. */
  title: string
  icon: IconName
  permission?: string
}

/** The left menu in its groups, in the order of the day's work. */
export const MENU: { title?: string; entries: MenuEntry[] }[] = [{ entries: [{ route: 'workbench', title: 'menu.workbench', icon: 'home' }] }]
