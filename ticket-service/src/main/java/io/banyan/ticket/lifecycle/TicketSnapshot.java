package io.banyan.ticket.lifecycle;

import io.banyan.common.contract.ticket.TicketCancelled.Leading;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The part of a ticket that changes, as it is stored; only persistence and the ticket itself deal with it.
 *
 * @param mergedInto the ticket that it was folded into as a duplicate
 */
public record TicketSnapshot(
        TicketStatus status,
        @Nullable TicketStatus suspendedFrom,
        @Nullable Assignee assignee,
        Placement placement,
        int round,
        @Nullable Appointment appointment,
        @Nullable Quote quote,
        Marks marks,
        PromiseClock clock,
        @Nullable Leading mergedInto,
        long version) {

    /**
     * When it happened; of the present round, except {@code ratedAt}.
     *
     * @param confirmBy when the clock confirms a completed ticket
     */
    public record Marks(
            @Nullable Instant assignedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant arrivedAt,
            @Nullable Instant completedAt,
            @Nullable Instant confirmBy,
            @Nullable Instant closedAt,
            @Nullable Instant ratedAt) {

        static final Marks NONE = new Marks(null, null, null, null, null, null, null);

        Marks assigned(Instant now) {
            return new Marks(now, null, null, null, null, null, ratedAt);
        }

        Marks pooled() {
            return new Marks(null, null, null, null, null, null, ratedAt);
        }

        Marks accepted(Instant now) {
            return new Marks(assignedAt == null ? now : assignedAt, now, null, null, null, null, ratedAt);
        }

        Marks arrived(Instant now) {
            return new Marks(assignedAt, acceptedAt, now, null, null, null, ratedAt);
        }

        Marks completed(Instant now, int autoConfirmDays) {
            var by = now.plus(Duration.ofDays(autoConfirmDays));
            return new Marks(assignedAt, acceptedAt, arrivedAt, now, by, null, ratedAt);
        }

        Marks closed(Instant now) {
            return new Marks(assignedAt, acceptedAt, arrivedAt, completedAt, null, now, ratedAt);
        }

        Marks rated(Instant now) {
            return new Marks(assignedAt, acceptedAt, arrivedAt, completedAt, confirmBy, closedAt, now);
        }
    }
}
