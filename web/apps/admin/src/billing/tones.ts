import type { BillingSchemas } from '@banyan/api'
import type { Tone } from '@banyan/domain'

type RefundStatus = NonNullable<BillingSchemas['RefundView']['status']>
type PaymentState = NonNullable<BillingSchemas['PaymentView']['status']>

/** An unknown outcome is never coloured as failed. */
export const paymentTone = (status: PaymentState): Tone => ({ CREATED: 'wait', SUBMITTED: 'wait', UNKNOWN: 'warn', SUCCEEDED: 'done', FAILED: 'off', CLOSED: 'off' })[status] as Tone

export const refundTone = (status: RefundStatus): Tone | 'bad' => ({ CREATED: 'wait', PROCESSING: 'wait', UNKNOWN: 'warn', DUE: 'warn', ABNORMAL: 'bad', SUCCEEDED: 'done' })[status] as Tone
