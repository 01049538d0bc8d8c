package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Unused material went back 归还: inventory puts it on the shelf. Unique by {@code returnId}. */
@EventType(value = "io.banyan.ticket.materials-returned.v1", topic = TicketEvent.TOPIC)
public record MaterialsReturned(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        long returnId,
        long requisitionId,
        long returnedBy,
        List<Line> lines)
        implements TicketEvent {

    /** @param quantity in the item's unit, up to 3 decimals */
    public record Line(long itemId, java.math.BigDecimal quantity) {}

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
