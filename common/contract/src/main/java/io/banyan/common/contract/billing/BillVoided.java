package io.banyan.common.contract.billing;

import io.banyan.common.contract.shared.EventType;
import io.banyan.common.contract.shared.SourceRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bill is void 作废; nothing is owed any more. */
@EventType(value = "io.banyan.billing.bill-voided.v1", topic = BillingEvent.TOPIC)
public record BillVoided(
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
        String reason)
        implements BillingEvent {

    @Override
    public long aggregateId() {
        return billId;
    }
}
