package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The technician named a price 报价 and waits for the resident's word. */
@EventType(value = "io.banyan.ticket.quoted.v1", topic = TicketEvent.TOPIC)
public record TicketQuoted(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        BigDecimal amount)
        implements TicketEvent {

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
