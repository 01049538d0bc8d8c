package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The resident (or the clock) confirmed the result; the ticket is closed. */
@EventType(value = "io.banyan.ticket.confirmed.v1", topic = TicketEvent.TOPIC)
public record TicketConfirmed(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        boolean automatic)
        implements TicketEvent {

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
