package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The technician took the job 接单; the resident may see who comes. */
@EventType(value = "io.banyan.ticket.accepted.v1", topic = TicketEvent.TOPIC)
public record TicketAccepted(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        long assigneeId,
        String assigneeName,
        @Nullable Instant expectedAt)
        implements TicketEvent {

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
