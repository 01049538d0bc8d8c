package io.banyan.ticket.intake.messaging;

import io.banyan.common.contract.patrol.AbnormalFound;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;
import io.banyan.ticket.intake.OpenInspectionTicket;

@EventReactions
class InspectionNews {

    private final OpenInspectionTicket tickets;

    InspectionNews(OpenInspectionTicket tickets) {
        this.tickets = tickets;
    }

    @OnEvent("ticket.inspection-ticket")
    void on(AbnormalFound found) {
        tickets.open(found);
    }
}
