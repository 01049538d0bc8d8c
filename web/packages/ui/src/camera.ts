/** Reads QR codes from a picture. */
type Reader = (video: HTMLVideoElement) => Promise<string | undefined>

interface Detector {
  detect(source: CanvasImageSource): Promise<{ rawValue: string }[]>
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector
  getSupportedFormats(): Promise<string[]>
}

const LOOK_MS = 160
const WIDTH = 640

/** Whether this page may use a camera at all: only in a secure context, and where there is one. */
export const hasCamera = (): boolean => !!globalThis.navigator?.mediaDevices?.getUserMedia

/**
 * Shows the back camera and looks for a QR code until one is found or it is stopped.
 *
 * @return stops it
 * @throws DOMException when the camera is refused or taken
 */
export async function watchCamera(video: HTMLVideoElement, onCode: (text: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } }, audio: false })
  let stopped = false
  const stop = (): void => {
    stopped = true
    stream.getTracks().forEach((track) => track.stop())
    video.srcObject = null
  }
  video.srcObject = stream
  video.muted = true
  video.playsInline = true
  await video.play()
  const read = await reader()
  const look = async (): Promise<void> => {
    if (stopped) return
    const text = await read(video).catch(() => undefined)
    if (stopped) return
    if (text) {
      stop()
      onCode(text)
    } else setTimeout(() => void look(), LOOK_MS)
  }
  void look()
  return stop
}

/** The phone's own reader where it has one; else one that is loaded now. */
async function reader(): Promise<Reader> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  const formats = await own?.getSupportedFormats().catch((): string[] => [])
  if (own && formats?.includes('qr_code')) {
    const detector = new own({ formats: ['qr_code'] })
    return async (video) => (await detector.detect(video))[0]?.rawValue
  }
  const { default: jsQR } = await import('jsqr')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return async (video) => {
    if (!context || !video.videoWidth) return undefined
    canvas.width = WIDTH
    canvas.height = Math.round((video.videoHeight / video.videoWidth) * WIDTH)
    context.drawImage(video, 0, 0, canvas.width, canvas.height)
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
    return jsQR(data, width, height)?.data || undefined
  }
}
