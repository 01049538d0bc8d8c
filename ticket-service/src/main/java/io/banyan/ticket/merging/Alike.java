package io.banyan.ticket.merging;

import io.banyan.ticket.lifecycle.TicketStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one ticket shows of another one. */
public final class Alike {

    private Alike() {}

    /**
     * Perhaps the same matter: same place and category, reported within 48 hours of each other, and open.
     *
     * @param place as people say it
     */
    public record TicketHint(
            long id, String number, String title, String place, TicketStatus status, Instant createdAt) {}

    /** A duplicate that follows this ticket, for staff: whatever its reporter said and showed stays readable from here. */
    public record FoldedTicket(
            long id,
            String number,
            String title,
            String description,
            String place,
            String requesterName,
            Instant createdAt,
            List<Long> fileIds) {}

    /** How the ticket goes that this one was folded into; nothing of whoever reported that one. */
    public record LeadingTicket(
            long id,
            String number,
            TicketStatus status,
            @Nullable Instant appointmentFrom,
            @Nullable Instant appointmentTo,
            @Nullable Instant acceptedAt,
            @Nullable Instant arrivedAt,
            @Nullable Instant completedAt,
            @Nullable Instant closedAt) {}
}
