import type { UserSchemas } from '@banyan/api'

export type Consent = UserSchemas['Consent']
export type Purpose = NonNullable<Consent['purpose']>

/** What personal data may be used for beyond the contract, in the order in which it is asked. */
export const PURPOSES: Purpose[] = ['PRIVACY_POLICY', 'MARKETING', 'BIOMETRIC_ACCESS', 'SHARING_WITH_MERCHANTS']

/** The version of the words that ask for consent (`privacy.purpose`): it is raised with each change of their meaning, and asked for anew. */
export const TEXT_VERSION = '2026-11'

/** The consent that holds, if there is one. */
export function holding(consents: Consent[], purpose: Purpose): Consent | undefined {
  return consents.find((one) => one.purpose === purpose && !one.withdrawnAt)
}

/** Whether somebody consented to other words than those of today. */
export const outdated = (consent?: Consent): boolean => consent !== undefined && consent.textVersion !== TEXT_VERSION
