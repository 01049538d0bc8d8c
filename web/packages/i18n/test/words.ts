import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../../..')

const SERVICES = ['user', 'ticket', 'billing', 'inventory', 'patrol', 'notice']

interface Node {
  [key: string]: unknown
}

/**
 * Every enum that the platform answers with, and where: `ticket TicketLine.status` to its values. What is only sent, as a part of a
 * request or a filter, is chosen from a list that the client wrote itself.
 */
export function answeredEnums(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const walk = (node: unknown, place: string): void => {
    if (Array.isArray(node)) return node.forEach((one) => walk(one, place))
    if (typeof node !== 'object' || !node) return
    const { enum: values, ...rest } = node as Node
    if (Array.isArray(values)) found.set(place, values as string[])
    for (const [key, value] of Object.entries(rest)) walk(value, ['properties', 'items', 'oneOf', 'allOf', 'anyOf'].includes(key) ? place : `${place}.${key}`)
  }
  for (const service of SERVICES) {
    const { paths, components } = JSON.parse(readFileSync(resolve(root, `docs/openapi/${service}-service.json`), 'utf8')) as { paths: Record<string, Record<string, { requestBody?: unknown }>>; components: { schemas: Record<string, unknown> } }
    const sent = JSON.stringify(Object.values(paths).flatMap((methods) => Object.values(methods).map(({ requestBody }) => requestBody)))
    for (const [name, schema] of Object.entries(components.schemas)) if (!sent.includes(`schemas/${name}"`)) walk(schema, `${service} ${name}`)
  }
  return found
}

/** What is written at a key of texts: a word, a group of them, or nothing. */
export const textAt = (texts: unknown, key: string): unknown => key.split('.').reduce((at: unknown, part) => (at as Node | undefined)?.[part], texts)

/** The values of an enum that a group has no word of its own for. */
export function unsaid(texts: unknown, group: string, values: string[]): string[] {
  return values.filter((value) => {
    const word = textAt(texts, `${group}.${value}`)
    return typeof word === 'object' ? false : typeof word !== 'string' || !word || word === value
  })
}

/** What a history of a ticket can tell: each step of its course, and what other services did to it. Free text in the document. */
export function ticketHistory(): string[] {
  const folder = resolve(root, 'ticket-service/src/main/java/io/banyan/ticket')
  const sources = [...sourcesOf(folder)].map((path) => readFileSync(path, 'utf8')).join('\n')
  const steps = [...readFileSync(join(folder, 'lifecycle/TicketAction.java'), 'utf8').matchAll(/^ {4}([A-Z_]+)\(/gm)]
  const told = [...sources.matchAll(/(?:TimelineEntry(?:\.fact)?|\bnote)\([^"()]*(?:\([^"()]*\)[^"()]*)*"([A-Z_]+)"/g)]
  return [...new Set([...steps, ...told].map(([, what]) => what!))]
}

/** What services do by the clock, by the names that operators see. */
export function scheduledJobs(): string[] {
  const folders = [...SERVICES.map((service) => `${service}-service/src/main/java`), 'common/starter/src/main/java']
  const sources = folders.flatMap((folder) => [...sourcesOf(resolve(root, folder))].map((path) => readFileSync(path, 'utf8')))
  return [...new Set(sources.flatMap((source) => [...source.matchAll(/@Job\("([\w.-]+)"/g)].map(([, name]) => name!)))]
}

function* sourcesOf(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sourcesOf(path)
    else if (/\.(vue|ts|java)$/.test(path) && !path.endsWith('texts.ts')) yield path
  }
}

/** The texts that the sources below a folder ask for by name, and the groups `t(`group.${…}`)` they choose from. */
export function askedFor(...folders: string[]): { keys: Set<string>; groups: Set<string> } {
  const keys = new Set<string>()
  const groups = new Set<string>()
  for (const path of folders.flatMap((folder) => [...sourcesOf(resolve(root, 'web', folder))])) {
    const source = readFileSync(path, 'utf8')
    for (const [, key] of source.matchAll(/(?<![\w.])t\('([\w.-]+)'/g)) keys.add(key!)
    for (const [, group] of source.matchAll(/(?<![\w.])t\(`([\w.-]+)\.\$\{/g)) groups.add(group!)
  }
  return { keys, groups }
}

const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/

/** Words of the wrong language: Chinese in the English texts, or a whole English sentence in the Chinese ones. */
export function foreign(texts: unknown, language: 'zh-CN' | 'en', at = ''): string[] {
  if (typeof texts === 'string') {
    const wrong = language === 'en' ? CHINESE.test(texts) : !CHINESE.test(texts) && /[a-z]{3,}\s+[a-z]{2,}/i.test(texts.replaceAll(/\{[^}]*\}/g, ''))
    return wrong ? [`${at}: ${texts}`] : []
  }
  return Object.entries((texts ?? {}) as Node).flatMap(([key, value]) => foreign(value, language, at ? `${at}.${key}` : key))
}
