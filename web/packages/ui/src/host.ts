import type { Payment } from '@banyan/api'

/** How a payment goes on after the platform has made it. */
export type PayStep =
  /** The payer has to scan this with WeChat. */
  | { kind: 'show-code'; code: string }
  /** The payer was sent elsewhere and comes back; the result page waits for the channel meanwhile. */
  | { kind: 'handed-over' }

/** The surroundings a page runs in: a browser, WeChat's browser, or a mini-program's web-view. The rest of an app does not know which. */
export interface Host {
  readonly kind: 'browser' | 'wechat' | 'mini-program'
  /** Reads a QR code. @return its text; undefined when this host has no scanner of its own and the app shows its camera page */
  scan(): Promise<string | undefined>
  /** The channel to ask for when making a payment here. */
  payChannel(): 'WECHAT_NATIVE' | 'WECHAT_H5'
  /** Brings the payer to where he pays. */
  pay(payment: Payment, backTo: string): Promise<PayStep>
  /** Signs in by what the host knows. @return false when it cannot, and the app shows its own sign-in */
  login(backTo: string): Promise<boolean>
}

/** The part of WeChat's script that we use. */
interface WeChat {
  miniProgram: { navigateTo(options: { url: string; fail?: () => void }): void }
  scanQRCode(options: { needResult: 1; success: (answer: { resultStr: string }) => void; cancel: () => void; fail: () => void }): void
}

declare global {
  interface Window {
    wx?: WeChat
    __wxjs_environment?: string
  }
}

const isPhone = (): boolean => matchMedia('(pointer: coarse)').matches

const browser: Host = {
  kind: 'browser',
  scan: async () => undefined,
  payChannel: () => (isPhone() ? 'WECHAT_H5' : 'WECHAT_NATIVE'),
  async pay(payment, backTo) {
    if (!payment.h5Url) return { kind: 'show-code', code: payment.codeUrl ?? '' }
    const address = new URL(payment.h5Url)
    address.searchParams.set('redirect_url', backTo)
    location.assign(address)
    return { kind: 'handed-over' }
  },
  login: async () => false,
}

/** WeChat's own browser: H5 payment is closed there, a code is pressed long instead; scanning needs WeChat's script. */
const wechat: Host = {
  ...browser,
  kind: 'wechat',
  payChannel: () => 'WECHAT_NATIVE',
  scan: () =>
    new Promise((resolve) => {
      const give = (): void => resolve(undefined)
      if (window.wx) window.wx.scanQRCode({ needResult: 1, success: ({ resultStr }) => resolve(resultStr), cancel: give, fail: give })
      else give()
    }),
}

/** Inside a mini-program's web-view, payment and sign-in happen on its native pages; they come back to the address they were given. */
const miniProgram: Host = {
  ...wechat,
  kind: 'mini-program',
  async pay(payment, backTo) {
    return (await toNative('pay', { payment: payment.id, back: backTo })) ? { kind: 'handed-over' } : browser.pay(payment, backTo)
  },
  login: (backTo) => toNative('login', { back: backTo }),
}

function toNative(page: string, query: Record<string, string>): Promise<boolean> {
  return new Promise((resolve) => {
    if (!window.wx) return resolve(false)
    window.wx.miniProgram.navigateTo({ url: `/pages/${page}/${page}?${new URLSearchParams(query)}`, fail: () => resolve(false) })
    // navigateTo tells only of failure, at once; a page that has gone to the background is the success.
    setTimeout(() => resolve(true), 300)
  })
}

/** Where we are, by what WeChat says of itself. */
export function detectHost(agent = navigator.userAgent, environment = window.__wxjs_environment): Host {
  if (environment === 'miniprogram' || /miniprogram/i.test(agent)) return miniProgram
  return /MicroMessenger/i.test(agent) ? wechat : browser
}

/** Loads WeChat's script where it is of use; its address comes from the client settings and must be allowed by the security policy. */
export function loadWeChatScript(address: string | undefined): void {
  if (!address || detectHost().kind === 'browser') return
  const script = document.createElement('script')
  script.src = address
  document.head.append(script)
}
