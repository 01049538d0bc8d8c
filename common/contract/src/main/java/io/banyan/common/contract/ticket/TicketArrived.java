package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The technician is on site; work begins. */
@EventType(value = "io.banyan.ticket.arrived.v1", topic = TicketEvent.TOPIC)
public record TicketArrived(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        long assigneeId)
        implements TicketEvent {

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
