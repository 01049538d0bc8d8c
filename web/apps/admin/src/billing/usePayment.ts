import { body, ifMatch, type Payment } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { useI18n } from 'vue-i18n'
import { useTask } from '../shared/useTask'

/** What can be done with a payment; money is read again whatever came of it. */
export function usePayment() {
  const { t } = useI18n()
  const { api, queries } = usePlatform()
  const task = useTask()
  const DONE = { sync: 'payments.synced', close: 'payments.closed' }

  async function act(payment: Payment, action: 'sync' | 'close', quiet = false): Promise<Payment | undefined> {
    const path = `/api/v1/payments/{id}/actions/${action}` as '/api/v1/payments/{id}/actions/close'
    const after = await task.run(action, () => body(api.POST(path, { params: { path: { id: payment.id! }, header: ifMatch(payment.version!) } })), quiet ? {} : { done: t(DONE[action]) }, quiet)
    await refresh()
    return after as Payment | undefined
  }
  async function takeBack(payment: Payment, reason: string): Promise<Payment | undefined> {
    const params = { path: { id: payment.id! }, header: ifMatch(payment.version!) }
    const after = await task.run('take-back', () => body(api.POST('/api/v1/payments/{id}/actions/take-back', { params, body: { reason } })), { done: t('payments.tookBack') }, true)
    await refresh()
    return after as Payment | undefined
  }
  const refresh = (): Promise<unknown> => Promise.all(['payments', 'bills', 'receipts', 'refunds', 'bill-statistics'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
  return { ...task, act, takeBack, refresh }
}
