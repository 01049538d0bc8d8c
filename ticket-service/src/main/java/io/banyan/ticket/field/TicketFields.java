package io.banyan.ticket.field;

import io.banyan.ticket.lifecycle.TicketFacts;
import java.util.Map;

/** Where the values of tickets are kept, and the entries by which tickets are found. */
public interface TicketFields {

    /** By the codes of the fields; empty when there are none. */
    Map<String, String> of(long ticketId);

    /** Values of a ticket that was stored in this transaction. */
    void add(TicketFacts ticket, FieldValues values);

    /** Other values of a ticket that is locked by this transaction. */
    void replace(TicketFacts ticket, FieldValues values);

    /** The entries of a ticket that did not come to be. */
    void forget(long ticketId);
}
