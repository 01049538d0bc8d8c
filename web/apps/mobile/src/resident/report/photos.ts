import { Problem, type StoredFile } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { computed, onScopeDispose, shallowRef } from 'vue'
import { compress } from '../../shared/photos'

/** A photo that was chosen: shown at once, sent while somebody goes on filling in the form. */
export interface Photo {
  key: number
  preview: string
  file?: Blob
  stored?: Pick<StoredFile, 'id'>
  failure?: Problem
}

/** The platform wants a name that fits the content. */
const EXTENSIONS: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'video/mp4': 'mp4' }
export const MOST_PHOTOS = 9

export function usePhotos(purpose: 'TICKET' | 'COMMENT' = 'TICKET') {
  const { upload } = usePlatform()
  const photos = shallowRef<Photo[]>([])
  let next = 1
  onScopeDispose(() => photos.value.forEach(({ preview }) => URL.revokeObjectURL(preview)))

  async function send(photo: Photo): Promise<void> {
    photo.failure = undefined
    tell()
    try {
      const small = await compress(photo.file!)
      photo.stored = await upload(small, `photo.${EXTENSIONS[small.type] ?? 'jpg'}`, purpose)
    } catch (failure) {
      photo.failure = failure as Problem
    }
    tell()
  }

  /** Another list, so that those who show it see that a photo in it has changed. */
  function tell(): void {
    photos.value = [...photos.value]
  }

  function add(files: Iterable<File>): void {
    const fresh = [...files].slice(0, MOST_PHOTOS - photos.value.length).map((file): Photo => ({ key: next++, preview: URL.createObjectURL(file), file }))
    photos.value = [...photos.value, ...fresh]
    fresh.forEach((photo) => void send(photo))
  }

  function remove(photo: Photo): void {
    URL.revokeObjectURL(photo.preview)
    photos.value = photos.value.filter((other) => other !== photo)
  }

  const sending = computed(() => photos.value.some(({ stored, failure }) => !stored && !failure))
  /** Which did not get through, as people count. */
  const failed = computed(() => photos.value.flatMap(({ failure }, index) => (failure ? [index + 1] : [])))
  const withFailure = (): Photo[] => photos.value.filter(({ failure }) => failure)
  const sendAgain = (): void => withFailure().forEach((photo) => void send(photo))
  const leaveOut = (): void => withFailure().forEach(remove)
  const ids = computed(() => photos.value.flatMap(({ stored }) => (stored ? [stored.id] : [])))
  return { photos, add, remove, send, sending, failed, sendAgain, leaveOut, ids }
}
