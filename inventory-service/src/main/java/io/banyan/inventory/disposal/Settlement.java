package io.banyan.inventory.disposal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the payment of a ticket's round.
 *
 * @param billId   what paid for it; null as long as nothing did
 * @param refunded given back, yuan
 * @param reopened that bill is owed again
 * @param voided   a bill of the round is void 作废: nobody pays it any more
 */
public record Settlement(
        @Nullable Long billId, @Nullable String billNumber, BigDecimal refunded, boolean reopened, boolean voided) {

    static final Settlement BY_COMPANY = new Settlement(null, null, BigDecimal.ZERO, false, true);

    boolean isPaid() {
        return billId != null && !reopened;
    }

    /** Who bears it is decided: the payer, or else the company. */
    boolean isSettled() {
        return isPaid() || voided;
    }

    boolean isPaidBy(long bill) {
        return isPaid() && billId != null && billId == bill;
    }
}
