package io.banyan.common.contract.billing;

import io.banyan.common.contract.shared.EventType;
import io.banyan.common.contract.shared.SourceRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody owes money. */
@EventType(value = "io.banyan.billing.bill-issued.v1", topic = BillingEvent.TOPIC)
public record BillIssued(
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
        String title,
        LocalDate dueOn)
        implements BillingEvent {

    @Override
    public long aggregateId() {
        return billId;
    }
}
