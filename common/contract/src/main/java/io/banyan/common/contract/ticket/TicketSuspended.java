package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Work waits, with a reason 挂起. */
@EventType(value = "io.banyan.ticket.suspended.v1", topic = TicketEvent.TOPIC)
public record TicketSuspended(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        String reason)
        implements TicketEvent {

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
