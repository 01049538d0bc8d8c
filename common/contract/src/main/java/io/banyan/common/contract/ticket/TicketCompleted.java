package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.contract.shared.EventType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The job is done. Billing charges the lines, inventory consumes the materials; once per {@code round}. */
@EventType(value = "io.banyan.ticket.completed.v1", topic = TicketEvent.TOPIC)
public record TicketCompleted(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long ticketId,
        String number,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long requesterId,
        long assigneeId,
        int round,
        ChargeMode chargeMode,
        String title,
        List<ChargeLine> lines,
        BigDecimal total,
        List<MaterialUsed> materials)
        implements TicketEvent {

    /** FREE costs the resident nothing (warranty, public area); ON_ORDER was billed before; AFTER_SERVICE is billed now if total is positive. */
    public enum ChargeMode {
        FREE,
        ON_ORDER,
        AFTER_SERVICE
    }

    /** What was really used of a requisition; the rest of it was returned or never issued. */
    public record MaterialUsed(long requisitionId, long itemId, BigDecimal quantity) {}

    @Override
    public long aggregateId() {
        return ticketId;
    }
}
