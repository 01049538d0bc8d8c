package io.banyan.billing.refund;

import io.banyan.billing.channel.PayMethod;
import io.banyan.common.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a refund is for; never changes.
 *
 * @param method    how the payment came
 * @param automatic the system decided, for example because the ticket was cancelled
 * @param parts     what each bill gives back
 */
public record RefundTerms(
        long companyId,
        long projectId,
        long paymentId,
        PayMethod method,
        String reason,
        boolean automatic,
        @Nullable Long createdBy,
        Instant createdAt,
        List<Part> parts) {

    /** @param billId 0 for money that no bill took */
    public record Part(long billId, Money amount) {

        static final long NO_BILL = 0;
    }

    public RefundTerms {
        parts = List.copyOf(parts);
    }

    public Money amount() {
        return Money.sum(parts.stream().map(Part::amount).toList());
    }
}
