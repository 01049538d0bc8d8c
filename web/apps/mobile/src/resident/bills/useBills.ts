import { body, Once, type Bill, type Payment } from '@banyan/api'
import { compare, sum } from '@banyan/domain'
import { detectHost, usePlatform } from '@banyan/ui'
import { useQuery } from '@tanstack/vue-query'
import { computed, ref, shallowRef } from 'vue'
import { useRouter } from 'vue-router'

/** What is owed by the resident, the oldest first. */
export function useDueBills() {
  const { api } = usePlatform()
  const query = useQuery({
    queryKey: ['bills', 'due'],
    queryFn: () => body(api.GET('/api/v1/bills', { params: { query: { mine: true, status: ['ISSUED', 'PARTLY_PAID'], size: 100 } } })),
  })
  const bills = computed(() => [...(query.data.value?.items ?? [])].sort((a, b) => String(a.dueOn ?? a.issuedAt).localeCompare(String(b.dueOn ?? b.issuedAt)) || compare(a.id, b.id)))
  const owed = computed(() => sum(bills.value.map((bill) => bill.owed)))
  return { ...query, bills, owed }
}

/** Pays bills: the platform makes the payment once, the payer is brought to the channel, the result page waits. */
export function usePay() {
  const { api, queries } = usePlatform()
  const router = useRouter()
  const busy = ref(false)
  const refusal = shallowRef<unknown>()

  async function make(bills: Bill[]): Promise<Payment> {
    const host = detectHost()
    const content = { billIds: bills.map(({ id }) => id).sort(), amount: sum(bills.map(({ owed }) => owed)), channel: host.payChannel() }
    const once = new Once('pay')
    const payment = await body(api.POST('/api/v1/payments', { params: { header: once.header(content) }, body: content }))
    once.done()
    return payment
  }

  async function pay(bills: Bill[]): Promise<void> {
    if (busy.value || !bills.length) return
    busy.value = true
    refusal.value = undefined
    try {
      const payment = await make(bills)
      await router.push({ name: 'pay', params: { id: payment.id }, query: { go: '1' } })
    } catch (failure) {
      refusal.value = failure
      void queries.invalidateQueries({ queryKey: ['bills'] })
    } finally {
      busy.value = false
    }
  }
  return { pay, busy, refusal }
}
