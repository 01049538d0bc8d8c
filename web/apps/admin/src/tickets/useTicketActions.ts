import { body, ifMatch, Once, type TicketSchemas } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { useI18n } from 'vue-i18n'
import { useTask } from '../shared/useTask'

/** What has to be known of a ticket to do something with it. */
export interface ActedOn {
  id?: string
  number?: string
  version?: number
}

/** Every action of a ticket is sent alike; only the body differs. */
type AnyAction = '/api/v1/tickets/{id}/actions/assign'
export type ActionBody = Record<string, unknown>

/** These make something elsewhere and are sent under a key of their own. */
const KEYED = ['request-materials', 'return-materials', 'complete']
/** What takes an action back, while nobody has gone on from it. */
const BACK: Record<string, (reason: string) => [action: string, body?: ActionBody]> = {
  assign: (reason) => ['recall', { reason }],
  suspend: () => ['resume'],
}

/** Does things with tickets: with the version that was seen, once, and what is harmless can be undone. */
export function useTicketActions() {
  const { t } = useI18n()
  const { api, queries } = usePlatform()
  const task = useTask()

  async function send(ticket: ActedOn, action: string, content?: ActionBody): Promise<TicketSchemas['TicketState']> {
    const once = new Once(`${action}:${ticket.id}`)
    const header = { ...ifMatch(ticket.version ?? 0), ...(KEYED.includes(action) ? once.header(content) : {}) }
    const path = `/api/v1/tickets/{id}/actions/${action}` as AnyAction
    const state = await body(api.POST(path, { params: { path: { id: ticket.id! }, header }, body: content as never }))
    once.done()
    return state
  }

  /** @param quiet a form shows the refusal itself. @return the state of the ticket afterwards, or nothing when it was refused */
  async function act(ticket: ActedOn, action: string, content?: ActionBody, quiet = false): Promise<TicketSchemas['TicketState'] | undefined> {
    let state: TicketSchemas['TicketState'] | undefined
    const back = BACK[action]?.(t('shared.undo'))
    const outcome = {
      done: t('act.done', { name: t(`act.${action}`), number: ticket.number ?? '' }),
      ...(back && !content?.departmentId ? { undo: async () => refresh(await send({ ...ticket, ...state }, ...back)) } : {}),
    }
    await task.run(action, async () => (state = await send(ticket, action, content)), outcome, quiet)
    await refresh()
    return state
  }

  async function refresh(passed?: unknown): Promise<unknown> {
    await Promise.all([queries.invalidateQueries({ queryKey: ['tickets'] }), queries.invalidateQueries({ queryKey: ['dispatch'] })])
    return passed
  }

  return { ...task, act, send, refresh }
}
