package io.banyan.ticket.merging;

import io.banyan.common.security.Caller;
import io.banyan.ticket.lifecycle.Note;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketDesk.Act;
import io.banyan.ticket.lifecycle.TicketProblem;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import io.banyan.ticket.material.MaterialBook;
import io.banyan.ticket.payment.Bills;
import org.springframework.stereotype.Service;

/**
 * Folds a ticket into another one. To store and billing it is a cancel: what is reserved is released, an unpaid order's bill is voided, what
 * was handed out stays open until it is returned.
 */
@Service
public class MergeService {

    private final TicketDesk desk;
    private final MaterialBook materials;
    private final Bills bills;

    MergeService(TicketDesk desk, MaterialBook materials, Bills bills) {
        this.desk = desk;
        this.materials = materials;
        this.bills = bills;
    }

    /** Repeated, it answers the same and does nothing. */
    public TicketState merge(Caller caller, TicketRef duplicate, long leadingId, Note note) {
        return desk.merge(caller, duplicate, leadingId, note, this::letGo);
    }

    private void letGo(Act act) {
        var facts = act.ticket().facts();
        var paid =
                bills.ofTicket(facts.id()).stream().anyMatch(bill -> bill.paid().compareTo(bill.refunded()) > 0);
        if (paid) {
            throw TicketProblem.paidMeanwhile(facts.number());
        }
        materials.cancel(facts.id());
    }
}
