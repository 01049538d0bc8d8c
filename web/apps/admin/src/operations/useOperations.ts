import { body } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { useI18n } from 'vue-i18n'
import { useTask } from '../shared/useTask'

export const SERVICES = ['user', 'ticket', 'billing', 'inventory', 'patrol', 'notice'] as const
export type Service = (typeof SERVICES)[number]

/** All services answer operators alike: the address of one, with the types of any. */
export const at = <S extends string>(service: Service, rest: S) => `/api/v1/operations/${service}-service${rest}` as `/api/v1/operations/ticket-service${S}`

/** Does what operators do with what is stuck; everything they see of that service is read again. */
export function useOperations(service: () => Service) {
  const { t } = useI18n()
  const { api, queries } = usePlatform()
  const task = useTask()

  async function act(name: string, send: () => Promise<unknown>, quiet = false): Promise<boolean> {
    const done = await task.run(name, () => send().then(() => true), { done: t(`ops.did.${name.split(':')[0]}`) }, quiet)
    await queries.invalidateQueries({ queryKey: ['operations', service()] })
    return Boolean(done)
  }
  return {
    ...task,
    replay: (id: string) => act(`replay:${id}`, () => body(api.POST(at(service(), '/dead-events/{id}/actions/replay'), { params: { path: { id } } }))),
    release: (key: string) => act(`release:${key}`, () => body(api.POST(at(service(), '/parked-keys/{key}/actions/release'), { params: { path: { key } } }))),
    confirm: (id: string) => act(`confirm:${id}`, () => body(api.POST(at(service(), '/discards/{id}/actions/confirm'), { params: { path: { id } } }))),
    reject: (id: string) => act(`reject:${id}`, () => body(api.POST(at(service(), '/discards/{id}/actions/reject'), { params: { path: { id } } }))),
    run: (name: string) => act(`run:${name}`, () => body(api.POST(at(service(), '/jobs/{name}/actions/run'), { params: { path: { name } } }))),
    proposeDiscard: (place: 'dead' | 'parked', what: string, reason: string) =>
      act(
        'propose',
        () =>
          place === 'dead'
            ? body(api.POST(at(service(), '/dead-events/{id}/actions/propose-discard'), { params: { path: { id: what } }, body: { reason } }))
            : body(api.POST(at(service(), '/parked-keys/{key}/actions/propose-discard'), { params: { path: { key: what } }, body: { reason } })),
        true,
      ),
  }
}
