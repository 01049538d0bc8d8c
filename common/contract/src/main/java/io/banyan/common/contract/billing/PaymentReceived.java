package io.banyan.common.contract.billing;

import io.banyan.common.contract.shared.EventType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment succeeded; it may pay several bills, whole or in part. */
@EventType(value = "io.banyan.billing.payment-received.v1", topic = BillingEvent.TOPIC)
public record PaymentReceived(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long paymentId,
        String number,
        long projectId,
        @Nullable Long payerId,
        BigDecimal amount,
        String channel,
        List<Long> billIds)
        implements BillingEvent {

    @Override
    public long aggregateId() {
        return paymentId;
    }
}
