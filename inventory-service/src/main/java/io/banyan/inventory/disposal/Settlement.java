package io.banyan.inventory.disposal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the payment of a ticket's round.
 *
 * @param billId   null as long as it is not paid
 * @param refunded given back, yuan
 */
public record Settlement(@Nullable Long billId, @Nullable String billNumber, BigDecimal refunded) {

    static final Settlement BY_COMPANY = new Settlement(null, null, BigDecimal.ZERO);

    boolean isPaid() {
        return billId != null;
    }
}
