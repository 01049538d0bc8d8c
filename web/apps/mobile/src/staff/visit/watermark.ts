import { dayAndClock } from '@banyan/domain'
import { draw, toJpeg } from '../../shared/photos'

/** What is written on a photo. */
export interface Stamp {
  at: number
  place: string
  person: string
  /** What it is for: the number of the ticket, the name of the equipment. */
  about: string
  position?: { latitude: number; longitude: number }
}

/** The lines of a watermark 水印, the most telling first. */
export function stampLines({ at, place, person, about, position }: Stamp): string[] {
  const where = position ? `${position.latitude.toFixed(5)}, ${position.longitude.toFixed(5)}` : ''
  return [dayAndClock(at), place, [person, about].filter(Boolean).join(' · '), where].filter(Boolean)
}

/** Writes onto the picture itself, so that it stays with it wherever it goes; on a dark ground, to be read on any picture. */
export function stamp(canvas: HTMLCanvasElement, lines: string[]): void {
  const context = canvas.getContext('2d')
  if (!context || !lines.length) return
  const size = Math.max(14, Math.round(Math.min(canvas.width, canvas.height) / 28))
  const pad = Math.round(size * 0.7)
  const height = Math.round(lines.length * size * 1.4 + pad * 2)
  const ground = context.createLinearGradient(0, canvas.height - height * 1.25, 0, canvas.height)
  ground.addColorStop(0, 'rgb(0 0 0 / 0%)')
  ground.addColorStop(0.3, 'rgb(0 0 0 / 62%)')
  ground.addColorStop(1, 'rgb(0 0 0 / 78%)')
  context.fillStyle = ground
  context.fillRect(0, canvas.height - height * 1.25, canvas.width, height * 1.25)
  context.fillStyle = '#fff'
  context.textBaseline = 'top'
  lines.forEach((line, index) => {
    context.font = `${index === 0 ? 600 : 400} ${size}px ${getComputedStyle(document.body).fontFamily}`
    context.fillText(line, pad, canvas.height - height + pad + index * size * 1.4, canvas.width - pad * 2)
  })
}

/** A photo with its watermark, small enough for a slow network. @throws TypeError for what is no picture */
export async function stamped(file: Blob, facts: Stamp): Promise<Blob> {
  const canvas = await draw(file)
  if (!canvas) throw new TypeError('no picture')
  stamp(canvas, stampLines(facts))
  return (await toJpeg(canvas)) ?? file
}
