import type { UserSchemas } from '@banyan/api'

/** The numbers kept of a person beside his phone, in the order in which they are asked for. */
export const DATUM_KINDS: NonNullable<UserSchemas['MaskedDatum']['kind']>[] = ['PLATE', 'ID_NUMBER', 'BANK_ACCOUNT']
