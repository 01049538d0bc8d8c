package io.banyan.notice.stream.messaging;

import io.banyan.common.contract.inventory.DisposalRecorded;
import io.banyan.common.contract.inventory.InventoryEvent;
import io.banyan.common.contract.inventory.LoanReminded;
import io.banyan.common.contract.inventory.MaterialsIssued;
import io.banyan.common.contract.inventory.RequisitionRefused;
import io.banyan.common.contract.inventory.StockLow;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnBroadcast;
import io.banyan.notice.stream.Signal;
import io.banyan.notice.stream.Signal.Audience;
import io.banyan.notice.stream.StreamService;
import io.banyan.notice.stream.Topic;
import java.util.Set;

/** What happens in the store is a hint to its staff and to the technician who asked for material. */
@EventReactions
class StoreSignals {

    private final StreamService streams;

    StoreSignals(StreamService streams) {
        this.streams = streams;
    }

    @OnBroadcast
    void on(MaterialsIssued e) {
        tell(e, e.projectId(), Set.of(e.requestedBy()));
    }

    @OnBroadcast
    void on(LoanReminded e) {
        tell(e, e.projectId(), Set.of(e.borrowerId()));
    }

    @OnBroadcast
    void on(RequisitionRefused e) {
        tell(e, e.projectId(), Set.of(e.requestedBy()));
    }

    @OnBroadcast
    void on(DisposalRecorded e) {
        tell(e, e.projectId(), Set.of());
    }

    @OnBroadcast
    void on(StockLow e) {
        tell(e, e.projectId(), Set.of());
    }

    private void tell(InventoryEvent e, long projectId, Set<Long> people) {
        streams.tell(Signal.of(Topic.STOCK, e, Audience.of(e.companyId(), projectId, people)));
    }
}
