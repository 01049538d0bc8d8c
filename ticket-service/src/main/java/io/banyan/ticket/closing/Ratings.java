package io.banyan.ticket.closing;

import io.banyan.ticket.lifecycle.Rating;
import io.banyan.ticket.lifecycle.TicketFacts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Ratings, one a ticket. */
public interface Ratings {

    void add(TicketFacts ticket, long ratedBy, @Nullable Long assigneeId, Rating rating, Instant at);
}
