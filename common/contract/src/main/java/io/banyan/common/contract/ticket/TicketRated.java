package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The resident rated the job 评价, 1 to 5 each. */
@EventType(value = "io.banyan.ticket.rated.v1", topic = TicketEvent.TOPIC)
public record TicketRated(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        @Nullable Long assigneeId,
        int speed,
        int result,
        int attitude,
        @Nullable String words)
        implements TicketEvent {

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
