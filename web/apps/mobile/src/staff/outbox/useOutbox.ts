import { body, newKey } from '@banyan/api'
import { usePlatform, type Platform } from '@banyan/ui'
import { computed, inject, shallowRef, toRaw, type App, type ComputedRef, type InjectionKey, type ShallowRef } from 'vue'
import { createDelivery } from './deliver'
import { Outbox, type Fate } from './outbox'
import type { Deed, Pending } from './pending'
import { browserStore } from './store'

interface StaffOutbox {
  outbox: Outbox
  items: ShallowRef<Pending[]>
}

const KEY: InjectionKey<StaffOutbox> = Symbol('outbox')
const PERSON = 'banyan.staff.person'

/** Who is signed in, also for the time when nobody can be asked. */
export const rememberedPerson = (): string | undefined => localStorage.getItem(PERSON) ?? undefined

/** Makes the outbox of this phone and keeps it going: at the start, when the network comes back, and when somebody looks again. */
export function installOutbox(app: App, platform: Platform): void {
  const items = shallowRef<Pending[]>([])
  const outbox = new Outbox({
    store: browserStore,
    deliver: createDelivery(platform),
    owner: rememberedPerson,
    onChange: (now) => (items.value = now),
    onSent: () => void platform.queries.invalidateQueries({ queryKey: ['tickets'] }),
    locks: globalThis.navigator.locks,
  })
  const flush = (): void => {
    if (platform.session.signedIn) void outbox.flush()
  }
  addEventListener('online', flush)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && flush())
  platform.session.onChange((signedIn) => {
    // It may be another than before: nothing is sent before he is identified.
    if (signedIn) localStorage.removeItem(PERSON)
    void outbox.tell()
  })
  void outbox.tell().then(flush)
  app.provide(KEY, { outbox, items })
}

export interface ToDo {
  deed: Deed
  /** As of {@link Pending}; without, it is about nothing else. */
  about?: string
  title: string
  content?: Record<string, unknown>
  attachments?: Pending['attachments']
  /** As of {@link Pending}. */
  form?: object
  /** What was refused and is done anew by this. */
  corrects?: Pending
}

/** Without what the store cannot keep: watched by a page, not set. */
const plain = (content: object): Record<string, unknown> => JSON.parse(JSON.stringify(content)) as Record<string, unknown>

/** What waits to be sent, and how something is done that may have to wait. */
export function useOutbox() {
  const { api } = usePlatform()
  const staff = inject(KEY)
  if (!staff) throw new Error('installOutbox was not called')
  const { outbox, items } = staff

  /** Says who it is; what he has left here is sent. Nobody: what is here is nobody else's to see. */
  async function identify(id: string | undefined): Promise<void> {
    if (id) localStorage.setItem(PERSON, id)
    else localStorage.removeItem(PERSON)
    await outbox.tell()
    if (id) await outbox.flush()
  }

  /** @throws Problem when it is refused */
  async function perform({ deed, about, title, content = {}, attachments = [], form, corrects }: ToDo): Promise<Fate> {
    const id = newKey()
    const item = {
      id,
      owner: rememberedPerson() ?? (await body(api.GET('/api/v1/me'))).personId ?? '',
      deed,
      about: about ?? id,
      title,
      content: plain(content),
      form: form && plain(form),
      attachments: attachments.map((one) => ({ ...toRaw(one) })),
      at: Date.now(),
      tried: false,
      attempts: 0,
    }
    return outbox.submit(item, corrects)
  }

  const waitingFor = (about: () => string): ComputedRef<Pending[]> => computed(() => items.value.filter((item) => item.about === about()))
  return { items, identify, perform, waitingFor, flush: () => outbox.flush(), retry: (item: Pending) => outbox.retry(item), discard: (item: Pending) => outbox.discard(item) }
}
