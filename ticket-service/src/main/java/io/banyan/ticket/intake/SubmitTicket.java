package io.banyan.ticket.intake;

import io.banyan.common.security.Caller;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketProblem;
import io.banyan.ticket.lifecycle.TicketState;
import io.banyan.ticket.lifecycle.Tickets;
import org.springframework.stereotype.Service;

/**
 * Takes a report 报修. Everything that is asked of others is asked first; then the ticket is stored in one transaction, or, when it is a
 * paid order, in one global transaction with its bill.
 */
@Service
public class SubmitTicket {

    private final Drafting drafting;
    private final Registration registration;
    private final PlaceOrder order;
    private final Tickets tickets;
    private final TicketDesk desk;

    SubmitTicket(Drafting drafting, Registration registration, PlaceOrder order, Tickets tickets, TicketDesk desk) {
        this.drafting = drafting;
        this.registration = registration;
        this.order = order;
        this.tickets = tickets;
        this.desk = desk;
    }

    /** @param ticketId reserved for this request; when it is a ticket already, that is the answer */
    public TicketState submit(Caller caller, long ticketId, Report report) {
        if (tickets.isTaken(ticketId)) {
            return decided(caller, ticketId);
        }
        var draft = drafting.draft(caller, ticketId, report);
        if (draft.isPaidOrder()) {
            order.place(draft);
            return decided(caller, ticketId);
        }
        registration.add(draft);
        return desk.stateOfNew(caller, draft.ticket());
    }

    /** A paid order that is not to be seen is being decided, or was given up this moment: in both cases asking again is right. */
    private TicketState decided(Caller caller, long ticketId) {
        if (tickets.find(ticketId).isEmpty()) {
            throw TicketProblem.beingDecided(ticketId);
        }
        return desk.state(caller, ticketId);
    }
}
