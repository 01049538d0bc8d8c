package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody got the job 派单. */
@EventType(value = "io.banyan.ticket.assigned.v1", topic = TicketEvent.TOPIC)
public record TicketAssigned(
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
        String title,
        @Nullable String vendorName,
        @Nullable Instant dueAt)
        implements TicketEvent {

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
