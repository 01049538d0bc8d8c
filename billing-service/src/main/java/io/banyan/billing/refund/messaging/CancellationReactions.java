package io.banyan.billing.refund.messaging;

import io.banyan.billing.refund.CancellationService;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;

@EventReactions
class CancellationReactions {

    private final CancellationService cancellations;

    CancellationReactions(CancellationService cancellations) {
        this.cancellations = cancellations;
    }

    @OnEvent("billing.ticket-cancelled")
    void on(TicketCancelled news) {
        cancellations.cancelled(news);
    }
}
