package io.banyan.billing.bill;

import java.util.EnumSet;
import java.util.Set;

/** Where a bill stands. Refunds do not change it: what was paid and given back is told by the amounts. */
public enum BillStatus {
    ISSUED,
    PARTLY_PAID,
    PAID,
    VOIDED;

    Set<BillStatus> next() {
        return switch (this) {
            case ISSUED -> EnumSet.of(PARTLY_PAID, PAID, VOIDED);
            case PARTLY_PAID -> EnumSet.of(PARTLY_PAID, PAID, VOIDED, ISSUED);
            // Back only when cash is taken back the same day.
            case PAID -> EnumSet.of(ISSUED, PARTLY_PAID);
            case VOIDED -> EnumSet.noneOf(BillStatus.class);
        };
    }

    public boolean isOwed() {
        return this == ISSUED || this == PARTLY_PAID;
    }
}
