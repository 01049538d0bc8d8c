import type { Attachment } from '../outbox/pending'
import type { Shot } from './PhotoTaker.vue'

/** Photos as they go with what they belong to. */
export function attach(shots: readonly Shot[], name: string, place = 'files'): Attachment[] {
  return shots.map(({ blob }, index) => ({ blob, name: `${name}-${index + 1}.jpg`, place }))
}
