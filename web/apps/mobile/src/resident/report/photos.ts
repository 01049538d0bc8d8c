import { Problem, type StoredFile } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { computed, onScopeDispose, shallowRef } from 'vue'

/** A photo that was chosen: shown at once, sent while somebody goes on filling in the form. */
export interface Photo {
  key: number
  preview: string
  file?: Blob
  stored?: Pick<StoredFile, 'id'>
  failure?: Problem
}

const LONGEST_SIDE = 1600
const QUALITY = 0.8
/** The platform wants a name that fits the content. */
const EXTENSIONS: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'video/mp4': 'mp4' }
export const MOST_PHOTOS = 9

/** Makes a photo of a phone small enough for a slow network; what cannot be drawn is sent as it is. */
export async function compress(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!picture) return file
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  return small && small.size < file.size ? small : file
}

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
  const ids = computed(() => photos.value.flatMap(({ stored }) => (stored ? [stored.id] : [])))
  return { photos, add, remove, send, sending, ids }
}
