import { readonly, shallowRef } from 'vue'

/** How the pages look on this device: `auto` follows the system. */
export type ThemeChoice = 'auto' | 'light' | 'dark'

/** Size of type: 0 ordinary, 1 to 3 the large-type mode 长辈版 with 20, 24 and 30 px. */
export type ElderLevel = 0 | 1 | 2 | 3

const THEME = 'banyan.theme'
const ELDER = 'banyan.elder'
const shown = shallowRef<'light' | 'dark'>('light')
/** What is shown now, for pictures that know no style sheet. */
export const shownTheme = readonly(shown)
const dark = () => matchMedia('(prefers-color-scheme: dark)')

export function themeChoice(): ThemeChoice {
  const stored = localStorage.getItem(THEME)
  return stored === 'light' || stored === 'dark' ? stored : 'auto'
}

export function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(THEME, choice)
  apply()
}

export function elderLevel(): ElderLevel {
  return Number(localStorage.getItem(ELDER) ?? 0) as ElderLevel
}

export function chooseElder(level: ElderLevel): void {
  localStorage.setItem(ELDER, String(level))
  apply()
}

function apply(): void {
  const { dataset } = document.documentElement
  const choice = themeChoice()
  dataset.theme = choice === 'auto' ? (dark().matches ? 'dark' : 'light') : choice
  shown.value = dataset.theme as 'light' | 'dark'
  document.documentElement.classList.toggle('dark', dataset.theme === 'dark')
  const level = elderLevel()
  if (level) dataset.elder = String(level)
  else delete dataset.elder
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--bg').trim()
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', ground)
}

/** Applies what was chosen before. `?elder=1` in the address switches the large type on, as links sent by children do. */
export function startTheme(): void {
  const asked = new URLSearchParams(location.search).get('elder')
  if (asked !== null && /^[0-3]$/.test(asked)) localStorage.setItem(ELDER, asked)
  dark().addEventListener('change', apply)
  apply()
}
