package io.banyan.patrol.inspection.messaging;

import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.contract.ticket.TicketArrived;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketConfirmed;
import io.banyan.common.contract.ticket.TicketReopened;
import io.banyan.common.contract.ticket.TicketSubmitted;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;
import io.banyan.patrol.inspection.LinkedTicket.State;
import io.banyan.patrol.inspection.RepairService;

/** The ticket of an inspection is linked when it is opened and followed until it is closed. */
@EventReactions
class TicketListener {

    private final RepairService repairs;

    TicketListener(RepairService repairs) {
        this.repairs = repairs;
    }

    @OnEvent("inspection.ticket-submitted")
    void submitted(TicketSubmitted e) {
        var source = e.source();
        if (source != null && SourceRef.INSPECTION.equals(source.type())) {
            repairs.link(source.id(), e.ticketId(), e.number());
        }
    }

    @OnEvent("inspection.ticket-arrived")
    void arrived(TicketArrived e) {
        repairs.moved(e.ticketId(), State.IN_PROGRESS);
    }

    @OnEvent("inspection.ticket-completed")
    void completed(TicketCompleted e) {
        repairs.moved(e.ticketId(), State.DONE);
    }

    @OnEvent("inspection.ticket-confirmed")
    void confirmed(TicketConfirmed e) {
        repairs.moved(e.ticketId(), State.CLOSED);
    }

    @OnEvent("inspection.ticket-reopened")
    void reopened(TicketReopened e) {
        repairs.moved(e.ticketId(), State.OPEN);
    }

    @OnEvent("inspection.ticket-cancelled")
    void cancelled(TicketCancelled e) {
        repairs.moved(e.ticketId(), State.CANCELLED);
    }
}
