const LONGEST_SIDE = 1600
const QUALITY = 0.8

/** Draws a photo upright on a canvas of the size that is sent; undefined for what is no picture. */
export async function draw(file: Blob): Promise<HTMLCanvasElement | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!picture) return undefined
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return canvas
}

/** What is on a canvas, as a photo to send. */
export function toJpeg(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}

/** Makes a photo of a phone small enough for a slow network; what cannot be drawn is sent as it is. */
export async function compress(file: Blob): Promise<Blob> {
  const canvas = await draw(file)
  const small = canvas && (await toJpeg(canvas))
  return small && small.size < file.size ? small : file
}
