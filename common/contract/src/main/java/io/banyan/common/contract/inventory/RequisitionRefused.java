package io.banyan.common.contract.inventory;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;

/** The store said no; the reservation is released. */
@EventType(value = "io.banyan.inventory.requisition-refused.v1", topic = InventoryEvent.TOPIC)
public record RequisitionRefused(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long requisitionId,
        long ticketId,
        long projectId,
        long requestedBy,
        String reason)
        implements InventoryEvent {

    @Override
    public long aggregateId() {
        return requisitionId;
    }
}
