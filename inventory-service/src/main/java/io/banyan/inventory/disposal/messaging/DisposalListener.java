package io.banyan.inventory.disposal.messaging;

import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.billing.BillReopened;
import io.banyan.common.contract.billing.BillVoided;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;
import io.banyan.inventory.disposal.ConsumptionService;
import io.banyan.inventory.disposal.SettlementService;

@EventReactions
class DisposalListener {

    private final ConsumptionService consumption;
    private final SettlementService settlement;

    DisposalListener(ConsumptionService consumption, SettlementService settlement) {
        this.consumption = consumption;
        this.settlement = settlement;
    }

    @OnEvent("inventory.consume-material")
    void on(TicketCompleted news) {
        consumption.complete(news);
    }

    @OnEvent("inventory.note-payment")
    void on(BillPaid news) {
        settlement.paid(news);
    }

    @OnEvent("inventory.note-voiding")
    void on(BillVoided news) {
        settlement.voided(news);
    }

    @OnEvent("inventory.note-refund")
    void on(BillRefunded news) {
        settlement.refunded(news);
    }

    @OnEvent("inventory.note-reopening")
    void on(BillReopened news) {
        settlement.reopened(news);
    }
}
