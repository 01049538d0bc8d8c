package io.banyan.billing.receipt;

import io.banyan.common.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receipt. A void one keeps its number.
 *
 * @param method   how it was paid
 * @param issuedBy the cashier; null when the system issued it
 */
public record Receipt(
        long id,
        String number,
        Order order,
        Status status,
        Instant issuedAt,
        @Nullable Instant voidedAt) {

    public enum Status {
        VALID,
        VOIDED
    }

    /** What a receipt is for. */
    public record Order(
            long companyId,
            long projectId,
            long paymentId,
            @Nullable Long payerId,
            String method,
            Money amount,
            @Nullable Long issuedBy) {}
}
