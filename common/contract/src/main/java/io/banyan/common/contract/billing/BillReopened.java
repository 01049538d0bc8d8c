package io.banyan.common.contract.billing;

import io.banyan.common.contract.shared.EventType;
import io.banyan.common.contract.shared.SourceRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cash that was taken by mistake was taken out again the same day 撤销收款: the bill is owed as before, and nothing was refunded. In yuan. A bill that
 * had been told paid is not any more; it is told again when it is paid again, with the same key and therefore later.
 *
 * @param takenBack the part of the payment that was on this bill
 * @param owed      what is to be paid now
 */
@EventType(value = "io.banyan.billing.bill-reopened.v1", topic = BillingEvent.TOPIC)
public record BillReopened(
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
        long paymentId,
        BigDecimal takenBack,
        BigDecimal owed)
        implements BillingEvent {

    @Override
    public long aggregateId() {
        return billId;
    }
}
