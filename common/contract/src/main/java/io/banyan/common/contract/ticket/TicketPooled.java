package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ticket waits in the pool 待派单: new, given back, or paid. */
@EventType(value = "io.banyan.ticket.pooled.v1", topic = TicketEvent.TOPIC)
public record TicketPooled(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        String title,
        String priority,
        @Nullable Long departmentId)
        implements TicketEvent {

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
