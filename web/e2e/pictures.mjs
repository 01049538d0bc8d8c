// Pictures for tests: photos as a phone would take them, and a film of a QR code for a camera that is none.
import { writeFileSync } from 'node:fs'
import { encode } from 'uqr'

/** A photo of a leaking tap, more or less: flat colours, neither black nor white, so that what is written on it shows. */
export async function photo(page, hue = 28) {
  const base64 = await page.evaluate((tone) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 900 })
    const context = canvas.getContext('2d')
    const ground = context.createLinearGradient(0, 0, 1200, 900)
    ground.addColorStop(0, `hsl(${tone} 45% 72%)`)
    ground.addColorStop(1, `hsl(${tone + 40} 40% 55%)`)
    context.fillStyle = ground
    context.fillRect(0, 0, 1200, 900)
    context.fillStyle = `hsl(${tone + 170} 30% 45%)`
    context.fillRect(520, 120, 160, 420)
    context.fillRect(380, 200, 440, 90)
    context.beginPath()
    context.arc(600, 660, 46, 0, 7)
    context.fill()
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1]
  }, hue)
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') }
}

/** A plan of a floor: a corridor with rooms on both sides. */
export async function floorPlan(page) {
  const base64 = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 700 })
    const context = canvas.getContext('2d')
    context.fillStyle = '#fbfaf6'
    context.fillRect(0, 0, 1200, 700)
    context.strokeStyle = '#56605b'
    context.lineWidth = 6
    for (let room = 0; room < 4; room++) for (const top of [60, 430]) context.strokeRect(60 + room * 270, top, 270, 210)
    context.strokeRect(60, 60, 1080, 580)
    return canvas.toDataURL('image/png').split(',')[1]
  })
  return { name: 'floor.png', mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') }
}

/** How much of the lower part of a picture is as dark as the ground of a watermark, and as bright as its letters: parts of one. */
export function written(page, url) {
  return page.evaluate(async (address) => {
    const picture = await createImageBitmap(await (await fetch(address)).blob())
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height })
    const context = canvas.getContext('2d')
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, Math.round(picture.height * 0.85), picture.width, Math.floor(picture.height * 0.15))
    let dark = 0
    let bright = 0
    for (let at = 0; at < data.length; at += 4) {
      const light = (data[at] + data[at + 1] + data[at + 2]) / 3
      if (light < 90) dark++
      if (light > 225) bright++
    }
    return { dark: dark / (data.length / 4), bright: bright / (data.length / 4) }
  }, url)
}

/** Writes a film that shows a QR code, for `--use-file-for-fake-video-capture`. */
export function film(file, text, size = 480) {
  const { data, size: modules } = encode(text, { border: 4 })
  const frame = Buffer.alloc(size * size)
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) frame[y * size + x] = data[Math.floor((y * modules) / size)][Math.floor((x * modules) / size)] ? 16 : 235
  const colour = Buffer.alloc((size * size) / 2, 128)
  const frames = Array.from({ length: 4 }, () => Buffer.concat([Buffer.from('FRAME\n'), frame, colour]))
  writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${size} H${size} F10:1 Ip A1:1 C420jpeg\n`), ...frames]))
}

/** Draws with a finger, as somebody signs. */
export async function sign(page) {
  const pad = page.getByRole('img', { name: '签字区' })
  await pad.scrollIntoViewIfNeeded()
  const { x, y, width, height } = await pad.boundingBox()
  await page.mouse.move(x + width * 0.2, y + height * 0.5)
  await page.mouse.down()
  for (const [across, down] of [[0.35, 0.2], [0.45, 0.7], [0.6, 0.3], [0.8, 0.6]]) await page.mouse.move(x + width * across, y + height * down, { steps: 4 })
  await page.mouse.up()
}
