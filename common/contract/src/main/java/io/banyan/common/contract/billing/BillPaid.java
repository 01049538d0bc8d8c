package io.banyan.common.contract.billing;

import io.banyan.common.contract.shared.EventType;
import io.banyan.common.contract.shared.SourceRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole bill is paid. */
@EventType(value = "io.banyan.billing.bill-paid.v1", topic = BillingEvent.TOPIC)
public record BillPaid(
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
        Instant paidAt)
        implements BillingEvent {

    @Override
    public long aggregateId() {
        return billId;
    }
}
