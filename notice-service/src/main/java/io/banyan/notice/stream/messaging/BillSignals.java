package io.banyan.notice.stream.messaging;

import io.banyan.common.contract.billing.BillIssued;
import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.billing.BillReopened;
import io.banyan.common.contract.billing.BillVoided;
import io.banyan.common.contract.billing.BillingEvent;
import io.banyan.common.contract.billing.PaymentReceived;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnBroadcast;
import io.banyan.notice.stream.Signal;
import io.banyan.notice.stream.Signal.Audience;
import io.banyan.notice.stream.StreamService;
import io.banyan.notice.stream.Topic;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bills and payments are a hint to their payer and to the cashiers of the project. */
@EventReactions
class BillSignals {

    private final StreamService streams;

    BillSignals(StreamService streams) {
        this.streams = streams;
    }

    @OnBroadcast
    void on(BillIssued e) {
        tell(e, e.projectId(), e.payerId());
    }

    @OnBroadcast
    void on(BillPaid e) {
        tell(e, e.projectId(), e.payerId());
    }

    @OnBroadcast
    void on(BillVoided e) {
        tell(e, e.projectId(), e.payerId());
    }

    @OnBroadcast
    void on(BillRefunded e) {
        tell(e, e.projectId(), e.payerId());
    }

    @OnBroadcast
    void on(BillReopened e) {
        tell(e, e.projectId(), e.payerId());
    }

    @OnBroadcast
    void on(PaymentReceived e) {
        tell(e, e.projectId(), e.payerId());
    }

    private void tell(BillingEvent e, long projectId, @Nullable Long payer) {
        var people = payer == null ? Set.<Long>of() : Set.of(payer);
        streams.tell(Signal.of(Topic.BILLS, e, Audience.of(e.companyId(), projectId, people)));
    }
}
