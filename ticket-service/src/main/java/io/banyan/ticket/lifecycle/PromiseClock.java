package io.banyan.ticket.lifecycle;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock that the promised times 时限 of a ticket are held against. It begins when the ticket may be worked on, anew with each round, and
 * stands still while the ticket waits for its payer or is on hold. The response time ends when somebody accepts the ticket for the first time in
 * the round: whoever it is given to then, it has been answered.
 *
 * @param since    when the present round began, later by all the time for which it stood still since
 * @param stopped  since when it stands still
 * @param answered when it was first accepted in the present round
 */
public record PromiseClock(
        Instant since, @Nullable Instant stopped, @Nullable Instant answered) {

    static PromiseClock of(TicketStatus first, Instant now) {
        return new PromiseClock(now, first.standsStill() ? now : null, null);
    }

    /** The move of the same round to that status. */
    PromiseClock movedTo(TicketStatus target, Instant now) {
        if (target.standsStill()) {
            return stopped == null ? new PromiseClock(since, now, answered) : this;
        }
        var first = answered == null && target == TicketStatus.ACCEPTED ? now : answered;
        return new PromiseClock(stopped == null ? since : since.plus(Duration.between(stopped, now)), null, first);
    }
}
