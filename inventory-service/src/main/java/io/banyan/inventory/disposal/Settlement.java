package io.banyan.inventory.disposal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the payment of a ticket's round.
 *
 * @param billId   what paid for it; null as long as nothing did
 * @param refunded given back, yuan
 * @param reopened that bill is owed again
 */
public record Settlement(@Nullable Long billId, @Nullable String billNumber, BigDecimal refunded, boolean reopened) {

    static final Settlement BY_COMPANY = new Settlement(null, null, BigDecimal.ZERO, false);

    boolean isPaid() {
        return billId != null && !reopened;
    }

    boolean isPaidBy(long bill) {
        return isPaid() && billId != null && billId == bill;
    }
}
