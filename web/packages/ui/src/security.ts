import { body, type Evidence, type Problem, type UserSchemas } from '@banyan/api'
import { deviceName } from '@banyan/domain'
import { useQuery } from '@tanstack/vue-query'
import { reactive, ref, shallowRef } from 'vue'
import { usePlatform } from './platform'

export type SignIn = UserSchemas['SignInLine']

/** The code is wanted too: it is asked for only then, since most people have none. */
const CODE_WANTED = 'account.second-factor-needed'

/** One thing is sent at a time; `failure` is why the last one was refused. */
function useSending() {
  const busy = ref('')
  const failure = shallowRef<Problem>()
  async function send<T>(name: string, action: () => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = name
    failure.value = undefined
    try {
      return await action()
    } catch (refused) {
      failure.value = refused as Problem
      return undefined
    } finally {
      busy.value = ''
    }
  }
  return { busy, failure, send }
}

/** Sends a proof, and lets what wanted it go on. */
function useProving() {
  const { session, proofWanted } = usePlatform()
  const { busy, failure, send } = useSending()
  async function prove(evidence: Evidence): Promise<void> {
    const proved = await send('prove', () => session.prove(evidence).then(() => true))
    // A session that is over is noticed by the request itself, which then asks to sign in.
    if (proved || failure.value?.code === 'client.signed-out') proofWanted.value?.(true)
  }
  return { busy, failure, send, prove, giveUp: () => proofWanted.value?.(false) }
}

/** A fresh proof of who is there, asked for above the page (RFC 9470): the password, and the code of who has an authenticator app. */
export function useProof() {
  const { busy, failure, prove: show, giveUp } = useProving()
  const form = reactive({ password: '', code: '' })
  const codeWanted = ref(false)

  async function prove(): Promise<void> {
    const code = form.code.trim()
    await show({ password: form.password, ...(code && { code }) })
    if (failure.value?.code === CODE_WANTED) codeWanted.value = true
  }
  return { form, codeWanted, busy, failure, prove, giveUp }
}

/** The same of a resident, who has no password: a code sent to the phone of his account. */
export function usePhoneProof(phone: string) {
  const { session } = usePlatform()
  const { busy, failure, send, prove: show, giveUp } = useProving()
  const form = reactive({ phone, code: '' })
  const sentTo = ref('')

  async function sendCode(): Promise<void> {
    const to = form.phone.replaceAll(/\D/g, '')
    if (await send('code', () => session.sendCode(to).then(() => true))) sentTo.value = to
  }
  return { form, sentTo, busy, failure, sendCode, prove: () => show({ sms_code: form.code.trim() }), giveUp }
}

/** Changes one's own password. The code is asked for of who has an authenticator app. */
export function useOwnPassword() {
  const { api, queries } = usePlatform()
  const { busy, failure, send } = useSending()
  const form = reactive({ current: '', code: '', fresh: '', again: '' })
  const codeWanted = ref(false)
  const differs = ref(false)

  /** @return whether it is changed; other devices are signed out then */
  async function change(): Promise<boolean> {
    differs.value = form.fresh !== form.again
    if (differs.value) return false
    const content = { currentPassword: form.current, newPassword: form.fresh, code: form.code.trim() || undefined }
    const done = await send('password', () => body(api.POST('/api/v1/me/password', { body: content })).then(() => true))
    if (failure.value?.code === CODE_WANTED) codeWanted.value = true
    if (done) await Promise.all(['me', 'sign-ins'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
    return Boolean(done)
  }
  return { form, codeWanted, differs, busy, failure, change }
}

/** The authenticator app of whoever is signed in: set up in three steps, shown, switched off. */
export function useSecondFactor() {
  const { api, queries } = usePlatform()
  const { busy, failure, send } = useSending()
  const read = useQuery({ queryKey: ['second-factor'], queryFn: () => body(api.GET('/api/v1/me/second-factor')) })
  const enrolment = shallowRef<UserSchemas['Enrolment']>()
  const recoveryCodes = shallowRef<string[]>([])
  const code = ref('')
  const refresh = (): Promise<unknown> => Promise.all(['second-factor', 'sign-ins'].map((key) => queries.invalidateQueries({ queryKey: [key] })))

  async function begin(): Promise<void> {
    code.value = ''
    enrolment.value = await send('begin', () => body(api.POST('/api/v1/me/second-factor')))
  }
  async function confirm(): Promise<void> {
    const codes = await send('confirm', () => body(api.POST('/api/v1/me/second-factor/actions/confirm', { body: { code: code.value.replaceAll(/\s/g, '') } })))
    if (!codes) return
    recoveryCodes.value = codes.recoveryCodes ?? []
    enrolment.value = undefined
    await refresh()
  }
  async function end(): Promise<boolean> {
    const done = await send('end', () => body(api.DELETE('/api/v1/me/second-factor')).then(() => true))
    if (done) await refresh()
    return Boolean(done)
  }
  /** Forgets what is shown only once. */
  function close(): void {
    enrolment.value = undefined
    recoveryCodes.value = []
  }
  return { read, enrolment, recoveryCodes, code, busy, failure, begin, confirm, end, close }
}

/** Where one is signed in, and how to end it there. */
export function useSignIns() {
  const { api, session, queries } = usePlatform()
  const { busy, failure, send } = useSending()
  const read = useQuery({ queryKey: ['sign-ins'], queryFn: () => body(api.GET('/api/v1/me/sign-ins')) })

  async function end(id: string): Promise<boolean> {
    const done = await send(id, () => body(api.DELETE('/api/v1/me/sign-ins/{id}', { params: { path: { id } } })).then(() => true))
    await queries.invalidateQueries({ queryKey: ['sign-ins'] })
    return Boolean(done)
  }
  /** On this device too: whoever did it signs in again. */
  async function endAll(): Promise<boolean> {
    const done = await send('all', async () => {
      await body(api.POST('/api/v1/me/sign-out', { body: { everywhere: true } }))
      await session.signOut()
      return true
    })
    return Boolean(done)
  }
  return { read, busy, failure, end, endAll }
}

/** What to call a device; empty when it says nothing that anybody knows. */
export const deviceOf = ({ device }: SignIn): string => deviceName(device)
