import { body, type Problem } from '@banyan/api'
import { usePlatform, useSentence } from '@banyan/ui'
import { ElMessage } from 'element-plus'
import { watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Customer } from './useCashier'

/**
 * Begins with the customer whom another page asks for in the address, `?house=` or `?bill=`. Once: who comes back to the tab finds whom he left at the
 * desk, and the same customer can be asked for again. What was asked last counts.
 */
export function useAskedCustomer(begin: (who: Customer) => void): void {
  const { api } = usePlatform()
  const sentence = useSentence()
  const route = useRoute()
  const router = useRouter()

  async function customerOf(billId: string, houseId: string): Promise<Customer> {
    const bill = billId ? await body(api.GET('/api/v1/bills/{id}', { params: { path: { id: billId } } })) : undefined
    const place = houseId || bill?.houseId
    const house = place ? await body(api.GET('/api/v1/houses/{id}', { params: { path: { id: place } } })) : undefined
    return { label: house?.label ?? bill?.title ?? '', houseIds: place ? [place] : [], billId: billId || undefined }
  }
  const asked = (name: string): string => (route.name === 'cashier' && typeof route.query[name] === 'string' ? route.query[name] : '')
  watch(
    [() => asked('bill'), () => asked('house')],
    async ([billId, houseId], _, onCleanup) => {
      let over = false
      onCleanup(() => (over = true))
      if (!billId && !houseId) return
      try {
        const who = await customerOf(billId, houseId)
        if (!over) begin(who)
      } catch (failure) {
        if (!over) ElMessage({ type: 'error', message: sentence(failure as Problem), duration: 6000, showClose: true })
      }
      if (!over) await router.replace({ name: 'cashier' })
    },
    { immediate: true },
  )
}
