package io.banyan.billing.refund;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a refund stands. DUE: cash that waits for the payer at the desk. UNKNOWN: the channel did not answer. ABNORMAL: the channel cannot
 * reach the payer, or gave up; a person tries again or pays out in cash. Nothing but SUCCEEDED ends what we owe.
 */
public enum RefundStatus {
    CREATED,
    PROCESSING,
    UNKNOWN,
    DUE,
    ABNORMAL,
    SUCCEEDED;

    Set<RefundStatus> next() {
        return switch (this) {
            case CREATED, UNKNOWN -> EnumSet.of(PROCESSING, UNKNOWN, SUCCEEDED, ABNORMAL);
            case PROCESSING -> EnumSet.of(PROCESSING, SUCCEEDED, ABNORMAL);
            case DUE -> EnumSet.of(SUCCEEDED);
            case ABNORMAL -> EnumSet.of(CREATED, SUCCEEDED);
            case SUCCEEDED -> EnumSet.noneOf(RefundStatus.class);
        };
    }

    /** The channel has the next word. */
    public boolean isAtChannel() {
        return this == CREATED || this == PROCESSING || this == UNKNOWN;
    }
}
