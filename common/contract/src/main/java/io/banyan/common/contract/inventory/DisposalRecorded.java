package io.banyan.common.contract.inventory;

import io.banyan.common.contract.shared.EventType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** The disposal document 处置单 of a ticket's consumables was written. */
@EventType(value = "io.banyan.inventory.disposal-recorded.v1", topic = InventoryEvent.TOPIC)
public record DisposalRecorded(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long disposalId,
        String number,
        long projectId,
        long ticketId,
        int round,
        BigDecimal cost)
        implements InventoryEvent {

    @Override
    public long aggregateId() {
        return disposalId;
    }
}
