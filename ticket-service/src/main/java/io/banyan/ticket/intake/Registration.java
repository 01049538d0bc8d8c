package io.banyan.ticket.intake;

import io.banyan.ticket.field.TicketFields;
import io.banyan.ticket.lifecycle.Tickets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a ticket that owes nothing yet. */
@Service
class Registration {

    private final Tickets tickets;
    private final TicketFields fields;

    Registration(Tickets tickets, TicketFields fields) {
        this.tickets = tickets;
        this.fields = fields;
    }

    @Transactional
    public void add(Draft draft) {
        tickets.add(draft.ticket());
        fields.add(draft.ticket().facts(), draft.fields());
    }
}
