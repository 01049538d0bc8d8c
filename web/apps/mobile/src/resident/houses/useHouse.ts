import { useMe } from '@banyan/ui'
import { computed, ref } from 'vue'

const STORED = 'banyan.house'
const chosenId = ref(localStorage.getItem(STORED) ?? '')

/** The houses of the resident, and the one he is looking at; remembered on this phone. */
export function useHouse() {
  const { data: me, isPending, error, refetch } = useMe()
  const houses = computed(() => me.value?.houses ?? [])
  const house = computed(() => houses.value.find(({ id }) => id === chosenId.value) ?? houses.value.find(({ kind }) => kind === 'HOUSE') ?? houses.value[0])

  function choose(id: string): void {
    chosenId.value = id
    localStorage.setItem(STORED, id)
  }
  return { me, houses, house, choose, isPending, error, refetch }
}
