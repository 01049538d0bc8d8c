package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody wrote on the ticket. Internal notes are for staff only. */
@EventType(value = "io.banyan.ticket.commented.v1", topic = TicketEvent.TOPIC)
public record TicketCommented(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        long commentId,
        long authorId,
        boolean internal,
        @Nullable Long assigneeId)
        implements TicketEvent {

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
