package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fault came back within the warranty 返修. */
@EventType(value = "io.banyan.ticket.reopened.v1", topic = TicketEvent.TOPIC)
public record TicketReopened(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        String reason,
        int round,
        @Nullable Long assigneeId)
        implements TicketEvent {

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
