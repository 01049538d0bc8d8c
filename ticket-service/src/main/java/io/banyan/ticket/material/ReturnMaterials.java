package io.banyan.ticket.material;

import io.banyan.common.contract.ticket.MaterialsReturned;
import io.banyan.common.security.Caller;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketDesk.Act;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import io.banyan.ticket.material.Requisitions.Amount;
import io.banyan.ticket.material.Requisitions.MaterialReturn;
import java.util.List;
import org.springframework.stereotype.Service;

/** Gives back what was not needed 归还; the store books it by the event, once per return. */
@Service
public class ReturnMaterials {

    private final TicketDesk desk;
    private final Requisitions requisitions;

    ReturnMaterials(TicketDesk desk, Requisitions requisitions) {
        this.desk = desk;
        this.requisitions = requisitions;
    }

    /** @param returnId reserved for this request; when it was booked already, nothing happens again */
    public TicketState giveBack(Caller caller, TicketRef ref, long returnId, long requisitionId, List<Amount> lines) {
        if (requisitions.existsReturn(returnId)) {
            return desk.state(caller, ref.id());
        }
        MaterialProblem.requireDistinct(lines);
        return desk.perform(caller, ref, act -> book(act, returnId, requisitionId, lines));
    }

    private void book(Act act, long returnId, long requisitionId, List<Amount> lines) {
        var ticket = act.ticket();
        var told = lines.stream()
                .map(line -> new MaterialsReturned.Line(line.itemId(), line.quantity()))
                .toList();
        ticket.returnMaterials(act.by(), returnId, requisitionId, told, act.now());
        requireOn(ticket.facts().id(), requisitionId);
        for (var line : lines) {
            if (!requisitions.giveBack(requisitionId, line.itemId(), line.quantity())) {
                throw MaterialProblem.notIssued(line.itemId(), line.quantity());
            }
        }
        requisitions.addReturn(new MaterialReturn(
                returnId, ticket.facts(), requisitionId, act.by().personId(), act.now(), lines));
    }

    private void requireOn(long ticketId, long requisitionId) {
        if (requisitions.of(ticketId).stream().noneMatch(known -> known.id() == requisitionId)) {
            throw MaterialProblem.requisitionNotFound(requisitionId);
        }
    }
}
