package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ticket will not be done: reservations are released, its bill voided or refunded.
 *
 * @param mergedInto the ticket that it was folded into as a duplicate 合并; null when it was cancelled for good
 */
@EventType(value = "io.banyan.ticket.cancelled.v1", topic = TicketEvent.TOPIC)
public record TicketCancelled(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        String reason,
        @Nullable Long assigneeId,
        @Nullable Leading mergedInto)
        implements TicketEvent {

    /** The ticket whose progress the reporter follows from now on. */
    public record Leading(long ticketId, String number) {}

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
