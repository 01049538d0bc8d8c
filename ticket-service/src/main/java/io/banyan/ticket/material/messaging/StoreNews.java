package io.banyan.ticket.material.messaging;

import io.banyan.common.contract.inventory.MaterialsIssued;
import io.banyan.common.contract.inventory.RequisitionRefused;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;
import io.banyan.ticket.material.StoreReports;

@EventReactions
class StoreNews {

    private final StoreReports reports;

    StoreNews(StoreReports reports) {
        this.reports = reports;
    }

    @OnEvent("ticket.materials-issued")
    void on(MaterialsIssued news) {
        reports.issued(news);
    }

    @OnEvent("ticket.requisition-refused")
    void on(RequisitionRefused news) {
        reports.refused(news);
    }
}
