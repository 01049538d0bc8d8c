package io.banyan.common.contract.inventory;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The store handed out material 出库 for a ticket. */
@EventType(value = "io.banyan.inventory.materials-issued.v1", topic = InventoryEvent.TOPIC)
public record MaterialsIssued(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long requisitionId,
        long ticketId,
        long projectId,
        long requestedBy,
        long issuedBy,
        List<Line> lines)
        implements InventoryEvent {

    /** @param quantity issued now, in the item's unit */
    public record Line(long itemId, java.math.BigDecimal quantity) {}

    @Override
    public long aggregateId() {
        return requisitionId;
    }
}
