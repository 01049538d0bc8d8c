package io.banyan.ticket.completion;

import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.security.Caller;
import io.banyan.ticket.directory.Directory;
import io.banyan.ticket.lifecycle.Completion;
import io.banyan.ticket.lifecycle.TicketAction;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketDesk.Act;
import io.banyan.ticket.lifecycle.TicketProblem;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import io.banyan.ticket.material.MaterialBook;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Completes a job 完工: material accounted for, price computed, one event for billing and store. All of it in one transaction with the
 * ticket locked.
 */
@Service
public class CompleteTicket {

    private final TicketDesk desk;
    private final Directory directory;
    private final MaterialBook materials;
    private final WorkPricing pricing;
    private final CompletionRecord record;

    CompleteTicket(
            TicketDesk desk,
            Directory directory,
            MaterialBook materials,
            WorkPricing pricing,
            CompletionRecord record) {
        this.desk = desk;
        this.directory = directory;
        this.materials = materials;
        this.pricing = pricing;
        this.record = record;
    }

    /** @param completionId reserved for this request; when it was completed under it, that is the answer */
    public TicketState complete(Caller caller, TicketRef ref, long completionId, WorkDone done) {
        if (record.exists(completionId)) {
            return desk.state(caller, ref.id());
        }
        claim(caller, ref, done.fileIds());
        return desk.perform(caller, ref, act -> complete(act, completionId, done));
    }

    private void complete(Act act, long completionId, WorkDone done) {
        var ticket = act.ticket();
        ticket.requireOpen(TicketAction.COMPLETE, act.by());
        var used = materials.settle(ticket.facts().id(), done.materials());
        var price = pricing.priceOf(ticket, done, used);
        var mode = ticket.facts().tariffOf(ticket.round()).mode();
        record.add(act, completionId, done, price);
        ticket.complete(
                act.by(), new Completion(done.workLog(), done.fileIds(), mode, price, done.materials()), act.now());
    }

    private void claim(Caller caller, TicketRef ref, List<Long> fileIds) {
        var id = desk.open(caller, ref).facts().id();
        if (!directory.claim(new FileClaim(fileIds, "TICKET", id, caller.personId()))) {
            throw TicketProblem.fileUnknown();
        }
    }
}
