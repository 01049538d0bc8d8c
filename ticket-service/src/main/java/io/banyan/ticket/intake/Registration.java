package io.banyan.ticket.intake;

import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.Tickets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a ticket that owes nothing yet. */
@Service
class Registration {

    private final Tickets tickets;

    Registration(Tickets tickets) {
        this.tickets = tickets;
    }

    @Transactional
    public void add(Ticket ticket) {
        tickets.add(ticket);
    }
}
