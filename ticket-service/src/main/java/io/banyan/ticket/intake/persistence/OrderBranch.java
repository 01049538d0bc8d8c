package io.banyan.ticket.intake.persistence;

import io.banyan.common.seata.Tcc;
import io.banyan.common.seata.TccParticipant;
import io.banyan.ticket.field.TicketFields;
import io.banyan.ticket.intake.Draft;
import io.banyan.ticket.intake.TentativeOrders;
import io.banyan.ticket.lifecycle.Tickets;
import io.banyan.ticket.pricing.ChargeLines;
import io.banyan.ticket.pricing.ChargeLines.Stage;
import org.springframework.stereotype.Component;

/** The ticket of a paid order: stored invisibly, shown by the confirmation, gone by the cancellation. */
@Component
class OrderBranch implements TccParticipant, TentativeOrders {

    private final Tcc tcc;
    private final Tickets tickets;
    private final ChargeLines lines;
    private final TicketFields fields;

    OrderBranch(Tcc tcc, Tickets tickets, ChargeLines lines, TicketFields fields) {
        this.tcc = tcc;
        this.tickets = tickets;
        this.lines = lines;
        this.fields = fields;
    }

    @Override
    public void attempt(Draft order) {
        var facts = order.ticket().facts();
        tcc.attempt(this, facts.id(), () -> {
            tickets.addTentative(order.ticket());
            lines.replace(
                    new ChargeLines.Of(facts.companyId(), facts.projectId(), facts.id(), 1, Stage.ORDER),
                    order.price().lines());
            fields.add(facts, order.fields());
        });
    }

    @Override
    public String action() {
        return "ticket.paid-order";
    }

    @Override
    public void confirm(long ticketId) {
        tickets.show(ticketId);
    }

    @Override
    public void cancel(long ticketId) {
        tickets.removeTentative(ticketId);
        lines.forget(ticketId);
        fields.forget(ticketId);
    }
}
