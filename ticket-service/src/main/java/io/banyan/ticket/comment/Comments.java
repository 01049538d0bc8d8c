package io.banyan.ticket.comment;

import io.banyan.ticket.lifecycle.TicketFacts;
import java.util.List;

/** Comments of a ticket, in order. */
public interface Comments {

    void add(TicketFacts ticket, Comment comment);

    /**
     * To staff also what was written on its duplicates.
     *
     * @param after id of the last comment the reader has; 0: from the beginning
     */
    List<Comment> of(long ticketId, boolean withInternal, long after, int limit);
}
