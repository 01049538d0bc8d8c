import { body, Once, type Bill, type Payment } from '@banyan/api'
import { isDecided, isPositive, sum } from '@banyan/domain'
import { usePlatform } from '@banyan/ui'
import { computed, ref, watch } from 'vue'
import { useActive } from '../shared/useActive'
import { useRead } from '../shared/useRead'
import { changeOf, firstTicks, isCollectable } from './cash'
import { usePayment } from './usePayment'

/** Who stands at the desk: his houses, or a single ticket or bill. */
export interface Customer {
  label: string
  houseIds: string[]
  ticketId?: string
  billId?: string
}

const LOOK_MS = 2500
const OWED: Bill['status'][] = ['ISSUED', 'PARTLY_PAID']

/** The desk: a customer, his ticked bills, and one payment of them. */
export function useCashier() {
  const { api } = usePlatform()
  const { act, run, running, failure, refresh } = usePayment()
  const once = new Once('desk')
  const customer = ref<Customer>()
  const ticked = ref(new Set<string>())
  const received = ref('')
  const payment = ref<Payment>()
  const tendered = ref({ got: '', change: '' })
  const active = useActive()

  async function read(who: Customer): Promise<Bill[]> {
    if (!who.houseIds.length && who.billId) return [await body(api.GET('/api/v1/bills/{id}', { params: { path: { id: who.billId } } }))]
    const filters = who.houseIds.length ? who.houseIds.map((houseId) => ({ houseId })) : [{ ticketId: who.ticketId }]
    const pages = await Promise.all(filters.map((filter) => body(api.GET('/api/v1/bills', { params: { query: { ...filter, status: OWED as never, size: 100 } } }))))
    return pages.flatMap(({ items }) => items ?? []).sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
  }
  const bills = useRead(() => ['bills', 'desk', customer.value], () => read(customer.value!), () => Boolean(customer.value))
  let counted: Customer | undefined
  watch([bills.data, bills.isPlaceholderData], ([found, old]) => {
    if (!found || old || counted === customer.value) return
    counted = customer.value
    ticked.value = firstTicks(found, customer.value?.billId)
  })

  const chosen = computed(() => (bills.data.value ?? []).filter((bill) => ticked.value.has(bill.id!) && isCollectable(bill)))
  const total = computed(() => sum(chosen.value.map(({ owed }) => owed)))
  const oneProject = computed(() => new Set(chosen.value.map(({ projectId }) => projectId)).size <= 1)
  const money = computed(() => changeOf(total.value, received.value))
  const ready = computed(() => isPositive(total.value) && oneProject.value && !running.value)

  function begin(who: Customer): void {
    customer.value = who
    ticked.value = new Set()
    received.value = ''
    payment.value = undefined
    counted = undefined
    once.done()
  }
  function tick(id: string): void {
    const next = new Set(ticked.value)
    if (!next.delete(id)) next.add(id)
    ticked.value = next
  }
  function tickAll(): void {
    const open = (bills.data.value ?? []).filter(isCollectable).map(({ id }) => id!)
    ticked.value = open.every((id) => ticked.value.has(id)) ? new Set() : new Set(open)
  }

  // Other bills, or another amount: what was sent before has become of them, or is wanted no more. The same bill, owed again later, is another act.
  watch([() => chosen.value.map(({ id }) => id).join(), total], () => once.done())

  /** Pressed twice, or again after a lost answer, it is collected once. */
  async function collect(channel: 'CASH' | 'WECHAT_NATIVE'): Promise<void> {
    if (!ready.value || (channel === 'CASH' && !money.value.valid)) return
    const content = { billIds: chosen.value.map(({ id }) => id!), channel, amount: total.value }
    // As it is while he presses: the bills may be read again before the answer comes.
    const given = channel === 'CASH' ? { got: received.value.trim() || total.value, change: money.value.change } : { got: '', change: '' }
    const made = await run(channel, () => body(api.POST('/api/v1/payments', { params: { header: once.header(content) }, body: content })))
    once.settle(failure.value)
    if (!made) return void refresh()
    tendered.value = given
    payment.value = made as Payment
    received.value = ''
    await refresh()
  }

  const waiting = computed(() => Boolean(payment.value && !isDecided(payment.value.status!)))
  const look = useRead(() => ['payments', 'desk', payment.value?.id], () => body(api.GET('/api/v1/payments/{id}', { params: { path: { id: payment.value!.id! } } })), waiting)
  watch(look.data, (now) => {
    if (now && now.id === payment.value?.id) payment.value = now as Payment
  })
  watch(
    [waiting, active],
    ([waits, front], _, onCleanup) => {
      if (!waits || !front) return
      const timer = setInterval(() => void look.refetch(), LOOK_MS)
      onCleanup(() => clearInterval(timer))
    },
    { immediate: true },
  )
  watch(waiting, (now, before) => {
    if (before && !now) void refresh()
  })

  async function onPayment(action: 'sync' | 'close'): Promise<void> {
    if (payment.value) noted(await act(payment.value, action, action === 'sync'))
  }
  /** What became of a payment; the one at the desk is shown as it is now. */
  function noted(after?: Payment): void {
    if (after && after.id === payment.value?.id) payment.value = after
  }
  return { customer, bills, ticked, tick, tickAll, chosen, total, oneProject, received, money, ready, collect, payment, waiting, tendered, onPayment, noted, running, begin }
}
