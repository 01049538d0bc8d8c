import { createI18n } from 'vue-i18n'
import type { Language } from './problems'
import { common } from './common'

export * from './fields'
export * from './problems'
export { common } from './common'

/** Texts: leaves are strings with `{name}` places. */
export interface Texts {
  [key: string]: string | Texts
}

const STORED = 'banyan.language'

/** The language chosen here before, else the device's, else Chinese. */
export function initialLanguage(): Language {
  const chosen = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(STORED) ?? navigator.language
  return chosen.toLowerCase().startsWith('en') ? 'en' : 'zh-CN'
}

/** The texts of an app and those that all apps share, in both languages. */
export function createTexts(own: Record<Language, Texts>) {
  const i18n = createI18n({
    legacy: false,
    locale: initialLanguage(),
    fallbackLocale: 'zh-CN',
    messages: {
      'zh-CN': { ...common['zh-CN'], ...own['zh-CN'] },
      en: { ...common.en, ...own.en },
    },
  })
  document.documentElement.lang = i18n.global.locale.value
  return i18n
}

export type I18n = ReturnType<typeof createTexts>

export function switchLanguage(i18n: I18n, language: Language): void {
  i18n.global.locale.value = language
  document.documentElement.lang = language
  localStorage.setItem(STORED, language)
}
