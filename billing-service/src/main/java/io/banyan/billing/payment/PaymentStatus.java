package io.banyan.billing.payment;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a payment stands. CREATED: the intent is stored. SUBMITTED: the channel waits for the payer. UNKNOWN: the channel did not answer.
 * SUCCEEDED is final. CLOSED and FAILED end it for us; a success that the channel proves later is recorded nevertheless.
 */
public enum PaymentStatus {
    CREATED,
    SUBMITTED,
    UNKNOWN,
    SUCCEEDED,
    FAILED,
    CLOSED;

    Set<PaymentStatus> next() {
        return switch (this) {
            case CREATED, UNKNOWN -> EnumSet.of(SUBMITTED, UNKNOWN, SUCCEEDED, FAILED, CLOSED);
            case SUBMITTED -> EnumSet.of(SUCCEEDED, CLOSED);
            case CLOSED, FAILED -> EnumSet.of(SUCCEEDED);
            case SUCCEEDED -> EnumSet.noneOf(PaymentStatus.class);
        };
    }

    /** Its outcome is not decided yet. */
    public boolean isOpen() {
        return this == CREATED || this == SUBMITTED || this == UNKNOWN;
    }
}
