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
