const PATIENCE_MS = 4_000
const FRESH_MS = 60_000

/** Where this phone is; undefined when it does not say, or may not. Nobody has to wait for it. */
export function position(): Promise<{ latitude: number; longitude: number } | undefined> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      () => resolve(undefined),
      { timeout: PATIENCE_MS, maximumAge: FRESH_MS },
    )
  })
}
