package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Work goes on after a suspension. */
@EventType(value = "io.banyan.ticket.resumed.v1", topic = TicketEvent.TOPIC)
public record TicketResumed(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId)
        implements TicketEvent {

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
