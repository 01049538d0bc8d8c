package io.banyan.ticket.material.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.seata.Tcc;
import io.banyan.common.seata.TccParticipant;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.Tickets;
import io.banyan.ticket.lifecycle.TimelineEntry;
import io.banyan.ticket.material.MaterialProblem;
import io.banyan.ticket.material.Requisition;
import io.banyan.ticket.material.Requisitions.Request;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The requisition while its global transaction runs: stored invisibly, shown by the confirmation, gone by the cancellation. */
@Component
class RequisitionBranch implements TccParticipant {

    private final Tcc tcc;
    private final RequisitionMapper mapper;
    private final Tickets tickets;
    private final Clock clock;

    RequisitionBranch(Tcc tcc, RequisitionMapper mapper, Tickets tickets, Clock clock) {
        this.tcc = tcc;
        this.mapper = mapper;
        this.tickets = tickets;
        this.clock = clock;
    }

    void attempt(Request request, List<Requisition.RequisitionLine> lines) {
        tcc.attempt(this, request.requisitionId(), () -> {
            if (mapper.touchOpenTicket(request.ticket().id(), request.round(), request.requestedBy()) != 1) {
                throw MaterialProblem.ticketMoved(request.ticket().number());
            }
            Changed.one(mapper.insert(request), "Requisition");
            var _ = mapper.insertLines(lines);
        });
    }

    @Override
    public String action() {
        return "ticket.requisition";
    }

    @Override
    public void confirm(long id) {
        var ticketId = mapper.ticketOf(id);
        var _ = mapper.touchTicket(ticketId);
        Changed.one(mapper.show(id), "Requisition " + id);
        var head = mapper.byId(id);
        if (head != null) {
            var by = Actor.staff(head.requestedBy(), head.requesterName());
            tickets.note(
                    tickets.get(ticketId).facts(), TimelineEntry.fact(clock.instant(), "REQUEST_MATERIALS", by, null));
        }
    }

    @Override
    public void cancel(long id) {
        var _ = mapper.removeLines(id);
        Changed.one(mapper.remove(id), "Requisition " + id);
    }
}
