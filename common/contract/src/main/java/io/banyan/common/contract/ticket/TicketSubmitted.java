package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import io.banyan.common.contract.shared.SourceRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request exists. With {@code awaitingPayment} it enters the pool only when its bill is paid 下单即收费. */
@EventType(value = "io.banyan.ticket.submitted.v1", topic = TicketEvent.TOPIC)
public record TicketSubmitted(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        String categoryCode,
        String title,
        String priority,
        boolean awaitingPayment,
        @Nullable SourceRef source)
        implements TicketEvent {

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
