package io.banyan.ticket.material;

import io.banyan.common.seata.GlobalTransactions;
import io.banyan.common.security.Caller;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketAction;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.material.Requisitions.Amount;
import io.banyan.ticket.material.Requisitions.Request;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Asks for material 申领耗材: the requisition on the ticket and the reservation in the store come to be together or not at all. Both are
 * tried invisibly, the store's first; when that worked both are confirmed. Otherwise neither leaves a trace.
 *
 * <p>Not an event, because the technician must know now whether he has it.
 */
@Service
public class RequestMaterials {

    private final TicketDesk desk;
    private final GlobalTransactions transactions;
    private final Store store;
    private final Requisitions requisitions;
    private final Clock clock;

    RequestMaterials(
            TicketDesk desk, GlobalTransactions transactions, Store store, Requisitions requisitions, Clock clock) {
        this.desk = desk;
        this.transactions = transactions;
        this.store = store;
        this.requisitions = requisitions;
        this.clock = clock;
    }

    /**
     * A repetition carries the version from before the first request, which has raised it: it needs to see the ticket and no more. Were it
     * refused as stale, it would lose its id, and reserve a second time.
     *
     * @param requisitionId reserved for this request; when it is a requisition already, that is the answer
     */
    public Requisition request(Caller caller, TicketRef ref, long requisitionId, List<Amount> lines) {
        if (requisitions.isTaken(requisitionId)) {
            desk.requireVisible(caller, ref.id());
        } else {
            reserve(caller, desk.open(caller, ref), requisitionId, lines);
        }
        return requisitions.find(requisitionId).orElseThrow(() -> MaterialProblem.beingDecided(requisitionId));
    }

    private void reserve(Caller caller, Ticket ticket, long requisitionId, List<Amount> lines) {
        ticket.requireOpen(TicketAction.REQUEST_MATERIALS, Actor.of(caller));
        MaterialProblem.requireDistinct(lines);
        var request = new Request(
                requisitionId,
                ticket.facts(),
                ticket.round(),
                caller.personId(),
                caller.displayName(),
                clock.instant());
        transactions.call("ticket.request-materials", () -> {
            var reserved = store.reserve(request, lines);
            requisitions.attempt(request, reserved);
            return reserved;
        });
    }
}
