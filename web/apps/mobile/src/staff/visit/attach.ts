import type { Attachment } from '../outbox/pending'
import type { Shot } from './PhotoTaker.vue'

/** Photos that were attached, to be looked at and sent anew. */
export function shotsOf(attachments: readonly Attachment[]): Shot[] {
  return attachments.map(({ blob }, key) => ({ key, blob, preview: URL.createObjectURL(blob) }))
}

/** Photos as they go with what they belong to. */
export function attach(shots: readonly Shot[], name: string, place = 'files'): Attachment[] {
  return shots.map(({ blob }, index) => ({ blob, name: `${name}-${index + 1}.jpg`, place }))
}
