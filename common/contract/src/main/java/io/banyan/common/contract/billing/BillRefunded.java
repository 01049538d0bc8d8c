package io.banyan.common.contract.billing;

import io.banyan.common.contract.shared.EventType;
import io.banyan.common.contract.shared.SourceRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money of the bill went back 退款; {@code refunded} is this refund, yuan. */
@EventType(value = "io.banyan.billing.bill-refunded.v1", topic = BillingEvent.TOPIC)
public record BillRefunded(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long billId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long payerId,
        @Nullable SourceRef source,
        BigDecimal amount,
        BigDecimal refunded)
        implements BillingEvent {

    @Override
    public long aggregateId() {
        return billId;
    }
}
