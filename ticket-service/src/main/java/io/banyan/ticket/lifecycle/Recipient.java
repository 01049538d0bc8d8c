package io.banyan.ticket.lifecycle;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whom a job is given to 派给谁. */
public sealed interface Recipient {

    Duration FARTHEST = Duration.ofDays(90);

    /** Until when it shall be done. */
    @Nullable
    Instant dueAt();

    /** One of the crew. */
    record Person(Assignee staff, @Nullable Instant dueAt) implements Recipient {}

    /** A department's pool: one of its members will take it. */
    record Pool(Placement.Department department, @Nullable Instant dueAt) implements Recipient {}

    /**
     * A company from outside.
     *
     * @param standIn the member of staff who stands for it: records progress and completion
     */
    record Outside(Placement.KnownVendor vendor, Assignee standIn, Instant dueAt) implements Recipient {}

    /** Where the ticket goes. */
    default TicketStatus target() {
        return switch (this) {
            case Person _, Outside _ -> TicketStatus.ASSIGNED;
            case Pool _ -> TicketStatus.PENDING;
        };
    }

    /** Refuses a due time that cannot be kept. */
    default Recipient requireAhead(Instant now) {
        var due = dueAt();
        if (due != null && (!due.isAfter(now) || due.isAfter(now.plus(FARTHEST)))) {
            throw TicketProblem.dueInvalid();
        }
        return this;
    }
}
