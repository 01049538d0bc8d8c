package io.banyan.billing.payment;

import io.banyan.billing.channel.PayMethod;
import io.banyan.common.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a payment is for; never changes.
 *
 * @param payerId   the resident who pays, if known
 * @param createdBy who pressed the button: the resident, or a cashier
 * @param shares    how much of it each bill is to get; the older bill first
 * @param expiresAt to the second, as the channel keeps it
 */
public record PaymentTerms(
        long companyId,
        long projectId,
        PayMethod method,
        String title,
        @Nullable Long payerId,
        long createdBy,
        @Nullable String openid,
        @Nullable String clientIp,
        Instant createdAt,
        Instant expiresAt,
        List<Share> shares) {

    /**
     * A bill's part of a payment.
     *
     * @param allocated what it really got
     * @param refunding what of it was asked back
     */
    public record Share(long billId, Money wanted, Money allocated, Money refunding) {

        static Share of(long billId, Money wanted) {
            return new Share(billId, wanted, Money.ZERO, Money.ZERO);
        }

        /** What can still go back. */
        public Money refundable() {
            return allocated.minus(refunding);
        }

        Share allocate(Money got) {
            return new Share(billId, wanted, got, refunding);
        }
    }

    public PaymentTerms {
        shares = List.copyOf(shares);
    }

    Money amount() {
        return Money.sum(shares.stream().map(Share::wanted).toList());
    }

    List<Long> billIds() {
        return shares.stream().map(Share::billId).toList();
    }
}
