package io.banyan.ticket.lifecycle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when.
 *
 * @param what     an action, or SUBMITTED, BILL_ISSUED, MATERIALS_ISSUED and the like
 * @param from     status before; null where no status is concerned
 * @param internal for staff only
 */
public record TimelineEntry(
        Instant at,
        String what,
        Actor actor,
        @Nullable TicketStatus from,
        @Nullable TicketStatus to,
        @Nullable String note,
        List<Long> fileIds,
        boolean internal) {

    /** Something that happened to the ticket without moving it. */
    public static TimelineEntry fact(Instant at, String what, Actor actor, @Nullable String note) {
        return new TimelineEntry(at, what, actor, null, null, note, List.of(), false);
    }
}
