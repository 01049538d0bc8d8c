import { onActivated, onDeactivated, readonly, ref, type Ref } from 'vue'

/** Whether the page is the tab in front; tabs behind keep their state and rest. */
export function useActive(): Readonly<Ref<boolean>> {
  const active = ref(true)
  onActivated(() => (active.value = true))
  onDeactivated(() => (active.value = false))
  return readonly(active)
}
