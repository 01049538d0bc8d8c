import type { TicketLine } from '@banyan/api'
import { ref, watch, type Ref } from 'vue'

const STORED = 'banyan.office.sound'

/** Notices tickets that were not there before, and says so to eyes and, if wanted, to ears. */
export function useArrivals(tickets: Ref<TicketLine[] | undefined>) {
  const sound = ref(localStorage.getItem(STORED) === 'yes')
  const fresh = ref(new Set<string>())
  const latest = ref<TicketLine>()
  let seen: Set<string> | undefined

  watch(tickets, (now) => {
    if (!now) return
    const arrived = seen ? now.filter(({ id }) => !seen!.has(id!)) : []
    seen = new Set([...(seen ?? []), ...now.map(({ id }) => id!)])
    if (!arrived.length) return
    latest.value = arrived[0]
    fresh.value = new Set(arrived.map(({ id }) => id!))
    if (sound.value) chime()
  })

  function turnSound(on: boolean): void {
    sound.value = on
    localStorage.setItem(STORED, on ? 'yes' : 'no')
    if (on) chime()
  }
  return { fresh, latest, sound, turnSound }
}

/** Two soft tones, made here: nothing to load. */
function chime(): void {
  const audio = new AudioContext()
  const gain = audio.createGain()
  gain.connect(audio.destination)
  gain.gain.setValueAtTime(0.12, audio.currentTime)
  gain.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.7)
  for (const [index, pitch] of [660, 880].entries()) {
    const tone = audio.createOscillator()
    tone.frequency.value = pitch
    tone.connect(gain)
    tone.start(audio.currentTime + index * 0.16)
    tone.stop(audio.currentTime + 0.7)
  }
  setTimeout(() => void audio.close(), 1000)
}
