package io.banyan.notice.inbox.messaging;

import io.banyan.common.contract.billing.BillIssued;
import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.billing.BillReopened;
import io.banyan.common.contract.billing.BillVoided;
import io.banyan.common.contract.billing.BillingEvent;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;
import io.banyan.notice.inbox.InboxService;
import io.banyan.notice.inbox.Link;
import io.banyan.notice.inbox.Occasion;
import io.banyan.notice.inbox.Template;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The payer hears what he owes and what became of it. */
@EventReactions
class BillMessages {

    private final InboxService inbox;

    BillMessages(InboxService inbox) {
        this.inbox = inbox;
    }

    @OnEvent("inbox.bill-issued")
    void issued(BillIssued e) {
        var words = Map.of(
                "number", e.number(),
                "title", e.title(),
                "amount", e.amount().toPlainString(),
                "dueOn", e.dueOn().toString());
        tell(bill(e, e.projectId()), e.payerId(), Template.BILL_ISSUED, words);
    }

    @OnEvent("inbox.bill-paid")
    void paid(BillPaid e) {
        var words = Map.of("number", e.number(), "amount", e.amount().toPlainString());
        tell(bill(e, e.projectId()), e.payerId(), Template.BILL_PAID, words);
    }

    @OnEvent("inbox.bill-voided")
    void voided(BillVoided e) {
        var words = Map.of("number", e.number(), "amount", e.amount().toPlainString(), "reason", e.reason());
        tell(bill(e, e.projectId()), e.payerId(), Template.BILL_VOIDED, words);
    }

    @OnEvent("inbox.bill-refunded")
    void refunded(BillRefunded e) {
        var words = Map.of("number", e.number(), "refunded", e.refunded().toPlainString());
        tell(bill(e, e.projectId()), e.payerId(), Template.BILL_REFUNDED, words);
    }

    @OnEvent("inbox.bill-reopened")
    void reopened(BillReopened e) {
        var words = Map.of(
                "number", e.number(),
                "takenBack", e.takenBack().toPlainString(),
                "owed", e.owed().toPlainString());
        tell(bill(e, e.projectId()), e.payerId(), Template.BILL_REOPENED, words);
    }

    private static Occasion bill(BillingEvent e, long projectId) {
        return Occasion.of(e, projectId, Link.bill(e.aggregateId()));
    }

    private void tell(Occasion occasion, @Nullable Long payer, Template template, Map<String, String> words) {
        if (payer != null) {
            inbox.deliver(occasion, payer, template, words);
        }
    }
}
