import { compare, isPositive, sum, type Money } from '@banyan/domain'

/** What is given back, or what is missing, when that much cash was put on the desk. Nothing typed means: exactly the amount. */
export function changeOf(due: Money, received: string): { change: Money; missing: Money; valid: boolean } {
  const given = received.trim() || due
  if (!/^\d{1,10}(\.\d{1,2})?$/.test(given)) return { change: '0.00', missing: '0.00', valid: false }
  const enough = compare(given, due) >= 0
  return { change: enough ? sum([given, `-${due}`]) : '0.00', missing: enough ? '0.00' : sum([due, `-${given}`]), valid: enough && isPositive(due) }
}

interface Tickable {
  id?: string
  owed?: string
  projectId?: string
  openPaymentId?: string
  availableActions?: string[]
}

/** Whether a bill can be collected now: it is owed and no payment of it is on its way. */
export const isCollectable = (bill: Tickable): boolean => bill.availableActions?.includes('pay') ?? false

/** What is ticked at first: everything that can be collected, of the project of the first bill. */
export function firstTicks(bills: Tickable[], wanted?: string): Set<string> {
  const open = bills.filter(isCollectable)
  const project = open.find(({ id }) => id === wanted)?.projectId ?? open[0]?.projectId
  return new Set(open.filter(({ id, projectId }) => projectId === project && (!wanted || id === wanted)).map(({ id }) => id!))
}
