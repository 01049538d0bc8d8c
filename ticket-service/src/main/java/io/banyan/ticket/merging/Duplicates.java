package io.banyan.ticket.merging;

import io.banyan.ticket.lifecycle.TicketFacts;
import io.banyan.ticket.merging.Alike.FoldedTicket;
import io.banyan.ticket.merging.Alike.LeadingTicket;
import io.banyan.ticket.merging.Alike.TicketHint;
import java.util.List;
import java.util.Optional;

/** Reads over tickets that belong together. */
public interface Duplicates {

    /** At most ten, the latest first; none for a ticket whose place is words only. */
    List<TicketHint> hints(TicketFacts ticket);

    /** At most a hundred, in the order of their reports. */
    List<FoldedTicket> foldedInto(long ticketId);

    Optional<LeadingTicket> leading(long ticketId);
}
