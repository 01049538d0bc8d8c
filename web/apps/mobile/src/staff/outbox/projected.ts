import type { TicketDetail } from '@banyan/api'
import { less, outstanding } from '@banyan/domain'
import type { Deed, Pending } from './pending'

/** What can be done next once something that waits has reached the platform; for what is done in a row without a network. */
const OPENS: Partial<Record<Deed, string[]>> = {
  accept: ['arrive'],
  arrive: ['record-progress', 'complete', 'return-materials'],
}

/** The actions of a ticket as they will be when everything that waits for it was sent. What needs an answer at once is not among them. */
export function projectedActions(available: readonly string[], waiting: readonly Pending[]): string[] {
  return waiting.reduce<string[]>((open, { deed }) => (deed === 'complete' ? [] : OPENS[deed] ? OPENS[deed]! : open.filter((action) => action in WITHOUT_ANSWER)), [...available])
}

const WITHOUT_ANSWER: Record<string, true> = { 'record-progress': true, complete: true, 'return-materials': true }

interface Return {
  requisitionId: string
  lines: { itemId?: string; quantity: string }[]
}

/** What a technician still holds of each issued line, less what he brings back as soon as there is a network. What was refused he still has. */
export function heldMaterials(materials: TicketDetail['materials'], waiting: readonly Pending[]) {
  const returns = waiting.flatMap(({ deed, refusal, content }) => (deed === 'return-materials' && !refusal ? [content as unknown as Return] : []))
  const brought = (requisition: string, itemId?: string): string[] => returns.filter(({ requisitionId }) => requisitionId === requisition).flatMap(({ lines }) => lines.filter((line) => line.itemId === itemId).map(({ quantity }) => quantity))
  return materials
    .flatMap(({ id, lines }) => lines.map((line) => ({ ...line, requisition: id, key: `${id}/${line.itemId}`, most: brought(id, line.itemId).reduce(less, outstanding(line)) })))
    .filter(({ most }) => Number(most) > 0)
}
