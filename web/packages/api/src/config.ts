import { problemOf } from './problem'

/** What the platform tells its web clients before anybody has signed in. */
export interface ClientConfig {
  brand: { name: string; nameEn: string; logo?: string }
  /** Telephone of the service centre; empty when there is none. */
  hotline: string
  /** Accounts and payments are for show. */
  demo: boolean
  maxUploadBytes: number
  /** Switches by name; what is not named is on. */
  features: Record<string, boolean>
  defaultProjectId?: string
  mapImage?: string
  wechatScript?: string
}

export async function readClientConfig(): Promise<ClientConfig> {
  const response = await fetch('/api/v1/client-config', { signal: AbortSignal.timeout(10_000) })
  if (!response.ok) throw await problemOf(response)
  return (await response.json()) as ClientConfig
}
