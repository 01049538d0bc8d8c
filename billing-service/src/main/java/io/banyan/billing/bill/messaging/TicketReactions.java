package io.banyan.billing.bill.messaging;

import io.banyan.billing.bill.TicketBillService;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketReopened;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;

@EventReactions
class TicketReactions {

    private final TicketBillService bills;

    TicketReactions(TicketBillService bills) {
        this.bills = bills;
    }

    @OnEvent("billing.ticket-completed")
    void on(TicketCompleted news) {
        bills.completed(news);
    }

    @OnEvent("billing.ticket-reopened")
    void on(TicketReopened news) {
        bills.reopened(news);
    }
}
