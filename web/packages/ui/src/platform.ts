import { body, createApi, createUpload, type FieldProblem, LiveStream, readClientConfig, Session, type Api, type ClientConfig, type ClientId, type Hint, type Me, type Problem } from '@banyan/api'
import type { DayWords } from '@banyan/domain'
import { createTexts, explainField, explainProblem, type I18n, type Language, type Texts } from '@banyan/i18n'
import { QueryClient, useQuery, VueQueryPlugin, type QueryKey } from '@tanstack/vue-query'
import { computed, inject, onScopeDispose, shallowRef, type App, type ComputedRef, type InjectionKey, type ShallowRef } from 'vue'

/** What every page of a client can use. */
export interface Platform {
  session: Session
  /** Whether somebody is signed in, to be watched. */
  signedIn: Readonly<ShallowRef<boolean>>
  api: Api
  upload: ReturnType<typeof createUpload>
  i18n: I18n
  queries: QueryClient
  config: ShallowRef<ClientConfig | undefined>
  /** Set while a sign-in is wanted above the page, since the session has ended in the middle of something; called with whether it worked. */
  signInWanted: ShallowRef<((signedIn: boolean) => void) | undefined>
  /** Set while something dangerous wants a fresh proof of who is there; called with whether there is one. */
  proofWanted: ShallowRef<((proved: boolean) => void) | undefined>
  /** Whether the live stream is connected; undefined before it was ever tried. */
  live: ShallowRef<boolean | undefined>
}

const KEY: InjectionKey<Platform> = Symbol('platform')

/** Reads are repeated when the platform could not answer; a refusal stays one. */
function worthRepeating(count: number, failure: unknown): boolean {
  const { status } = failure as Problem
  return count < 2 && (status === 0 || status === 503)
}

/** Something that is asked above the page. Several requests that need it wait for the one answer. */
function question(): { wanted: Platform['signInWanted']; ask: () => Promise<boolean> } {
  const wanted: Platform['signInWanted'] = shallowRef()
  let asked: Promise<boolean> | undefined
  const ask = (): Promise<boolean> => {
    asked ??= new Promise<boolean>((resolve) => (wanted.value = resolve)).finally(() => {
      wanted.value = undefined
      asked = undefined
    })
    return asked
  }
  return { wanted, ask }
}

/** Makes a client's platform and gives it to the app. */
export function installPlatform(app: App, client: ClientId, texts: Record<Language, Texts>): Platform {
  const i18n = createTexts(texts)
  const session = new Session(client)
  const signIn = question()
  const proof = question()
  const options = { session, language: () => i18n.global.locale.value, signInAgain: signIn.ask, proveAgain: proof.ask }
  // Without a network a read fails and says so, instead of leaving a skeleton until there is one.
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: worthRepeating, networkMode: 'always' }, mutations: { retry: false, networkMode: 'always' } } })
  const signedIn = shallowRef(session.signedIn)
  session.onChange((now) => {
    signedIn.value = now
    if (!now) return
    // It may be another than before; what is still asked for the one before says nothing of him.
    void queries.cancelQueries({ queryKey: ['me'] })
    void queries.invalidateQueries({ queryKey: ['me'] })
  })
  const platform: Platform = { session, signedIn, api: createApi(options), upload: createUpload(options), i18n, queries, config: shallowRef(), signInWanted: signIn.wanted, proofWanted: proof.wanted, live: shallowRef() }

  app.use(i18n).use(VueQueryPlugin, { queryClient: queries }).provide(KEY, platform)
  void readClientConfig().then(
    (config) => (platform.config.value = config),
    () => undefined,
  )
  return platform
}

export function usePlatform(): Platform {
  const platform = inject(KEY)
  if (!platform) throw new Error('installPlatform was not called')
  return platform
}

/** Who is signed in, with houses or projects and permissions. */
export function useMe() {
  const { api, signedIn } = usePlatform()
  return useQuery({ queryKey: ['me'], queryFn: () => body(api.GET('/api/v1/me')), staleTime: 60_000, enabled: signedIn, refetchOnReconnect: true })
}

/** Whether the person may do something; unknown counts as not. */
export function useMay(): (permission: string) => boolean {
  const { data } = useMe()
  return (permission) => (data.value as Me | undefined)?.permissions?.includes(permission) ?? false
}

/** Turns refusals into sentences in the reader's language. */
export function useSentence(): (failure: unknown) => string {
  const { i18n } = usePlatform()
  return (failure) => explainProblem(failure as Problem, i18n.global.locale.value)
}

/** What is wrong with a field, in the reader's language; empty for a field that is right. */
export function useFieldWords(): (field: FieldProblem | undefined) => string {
  const { i18n } = usePlatform()
  return (field) => (field ? explainField(field, i18n.global.locale.value) : '')
}

/** Days as they are said in the reader's language. */
export function useDayWords(): ComputedRef<DayWords> {
  const { i18n } = usePlatform()
  const t = (key: string, values: Record<string, unknown> = {}): string => i18n.global.t(key, values)
  return computed(() => ({
    today: t('day.today'),
    tomorrow: t('day.tomorrow'),
    yesterday: t('day.yesterday'),
    monthDay: (month, date) => t('day.monthDay', { month, date }),
  }))
}

/** Other services take the same news in a moment after the hint: a ticket shows its bill a little after billing has told of it. */
const SETTLING_MS = 1500

/**
 * Listens to the live stream while the component lives, and reads again what a hint is about: at once, and once more when others have
 * taken the news in.
 *
 * @param topics of the stream
 * @param keysOf the queries that a hint makes stale
 */
export function useLive(topics: string[], keysOf: (hint: Hint) => QueryKey[]): void {
  const { session, queries, live } = usePlatform()
  const later = new Map<string, ReturnType<typeof setTimeout>>()
  const readAgain = (queryKey: QueryKey): void => {
    void queries.invalidateQueries({ queryKey })
    clearTimeout(later.get(String(queryKey)))
    later.set(
      String(queryKey),
      setTimeout(() => void queries.invalidateQueries({ queryKey }), SETTLING_MS),
    )
  }
  const stream = new LiveStream({
    session,
    topics,
    onHint: (hint) => keysOf(hint).forEach(readAgain),
    onReset: () => void queries.invalidateQueries(),
    onState: (connected) => (live.value = connected),
  })
  void stream.run()
  onScopeDispose(() => {
    stream.stop()
    later.forEach(clearTimeout)
  })
}
