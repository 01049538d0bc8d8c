package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The resident agreed to the price. */
@EventType(value = "io.banyan.ticket.quote-approved.v1", topic = TicketEvent.TOPIC)
public record QuoteApproved(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        BigDecimal amount,
        @Nullable Long assigneeId)
        implements TicketEvent {

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
