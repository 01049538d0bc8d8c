package io.banyan.ticket.payment.messaging;

import io.banyan.common.contract.billing.BillIssued;
import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.billing.BillReopened;
import io.banyan.common.contract.billing.BillVoided;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;
import io.banyan.ticket.payment.BillMirror;

@EventReactions
class BillNews {

    private final BillMirror mirror;

    BillNews(BillMirror mirror) {
        this.mirror = mirror;
    }

    @OnEvent("ticket.bill-issued")
    void on(BillIssued news) {
        mirror.issued(news);
    }

    @OnEvent("ticket.bill-paid")
    void on(BillPaid news) {
        mirror.paid(news);
    }

    @OnEvent("ticket.bill-voided")
    void on(BillVoided news) {
        mirror.voided(news);
    }

    @OnEvent("ticket.bill-refunded")
    void on(BillRefunded news) {
        mirror.refunded(news);
    }

    @OnEvent("ticket.bill-reopened")
    void on(BillReopened news) {
        mirror.reopened(news);
    }
}
