import { authorisedFetch, type ClientOptions } from './client'
import { problemOf } from './problem'
import type { UserSchemas } from './types'

export type StoredFile = UserSchemas['FileFacts']

/** What a file is for; the platform checks type and size by it. */
export type FilePurpose = 'TICKET' | 'COMMENT' | 'INSPECTION' | 'ITEM' | 'AVATAR' | 'PLAN' | 'IMPORT'

/** Uploads one file; others refer to its id. What nobody refers to is collected after a day. */
export function createUpload(options: ClientOptions): (file: Blob, name: string, purpose: FilePurpose) => Promise<StoredFile> {
  const send = authorisedFetch(options)
  return async (file, name, purpose) => {
    const form = new FormData()
    form.set('purpose', purpose)
    form.set('file', file, name)
    const response = await send(new Request(`${location.origin}/api/v1/files`, { method: 'POST', body: form }))
    if (!response.ok) throw await problemOf(response)
    return (await response.json()) as StoredFile
  }
}
