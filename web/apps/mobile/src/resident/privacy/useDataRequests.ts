import { body, type Problem, type UserSchemas } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { useQuery } from '@tanstack/vue-query'
import { computed, ref, shallowRef } from 'vue'

export type DataRequest = UserSchemas['DataRequest']
type Kind = NonNullable<DataRequest['kind']>

const AGAIN_MS = 2500

/** What a resident asked for about his own data; read again while something is being worked on. */
export function useDataRequests() {
  const { api, queries } = usePlatform()
  const busy = ref('')
  const failure = shallowRef<Problem>()
  const read = useQuery({
    queryKey: ['data-requests'],
    queryFn: () => body(api.GET('/api/v1/me/data-requests')),
    refetchInterval: (query) => (query.state.data?.items?.some(({ state }) => state === 'WAITING') ? AGAIN_MS : false),
  })
  const latest = (kind: Kind) => computed(() => read.data.value?.items?.find((one) => one.kind === kind))

  async function doing(name: string, action: () => Promise<void>): Promise<void> {
    if (busy.value) return
    busy.value = name
    failure.value = undefined
    try {
      await action()
    } catch (refused) {
      failure.value = refused as Problem
    } finally {
      busy.value = ''
    }
  }
  const ask = (kind: Kind): Promise<void> =>
    doing(kind, async () => {
      await body(api.POST('/api/v1/me/data-requests', { body: { kind } }))
      await queries.invalidateQueries({ queryKey: ['data-requests'] })
    })
  const download = ({ id }: DataRequest): Promise<void> =>
    doing('download', async () => {
      const text = await body(api.GET('/api/v1/me/data-requests/{id}/result', { params: { path: { id: id! } }, parseAs: 'text' }))
      const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([text], { type: 'application/json' })), download: 'personal-data.json' })
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
    })
  return { read, exported: latest('EXPORT'), erased: latest('ERASE'), busy, failure, ask, download }
}
