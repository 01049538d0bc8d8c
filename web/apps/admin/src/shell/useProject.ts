import { useMe } from '@banyan/ui'
import { computed, ref } from 'vue'

const STORED = 'banyan.office.project'
const chosen = ref(localStorage.getItem(STORED) ?? '')

/** The project that all pages keep to; `undefined` means all that are mine. It is a filter, never an authority. */
export function useProject() {
  const { data: me } = useMe()
  const projects = computed(() => me.value?.projects ?? [])
  const projectId = computed(() => (projects.value.length === 1 ? projects.value[0]?.id : projects.value.find(({ id }) => id === chosen.value)?.id))
  /** For what belongs to one project, when none is chosen: the first. */
  const oneProject = computed(() => projectId.value ?? projects.value[0]?.id)
  const nameOf = (id?: string): string => projects.value.find((project) => project.id === id)?.name ?? ''

  function choose(id: string): void {
    chosen.value = id
    localStorage.setItem(STORED, id)
  }
  return { projects, projectId, oneProject, nameOf, choose }
}
