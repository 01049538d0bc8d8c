package io.banyan.notice.inbox.messaging;

import io.banyan.common.contract.inventory.LoanReminded;
import io.banyan.common.contract.inventory.MaterialsIssued;
import io.banyan.common.contract.inventory.RequisitionRefused;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;
import io.banyan.notice.inbox.InboxService;
import io.banyan.notice.inbox.Link;
import io.banyan.notice.inbox.Occasion;
import io.banyan.notice.inbox.Template;
import java.util.Map;

/** The technician hears what the store says to his material request, and what he has to bring back. */
@EventReactions
class StoreMessages {

    private final InboxService inbox;

    StoreMessages(InboxService inbox) {
        this.inbox = inbox;
    }

    @OnEvent("inbox.materials-issued")
    void issued(MaterialsIssued e) {
        var occasion = Occasion.of(e, e.projectId(), Link.ticket(e.ticketId()));
        var words = Map.of("lines", Integer.toString(e.lines().size()));
        inbox.deliver(occasion, e.requestedBy(), Template.MATERIALS_ISSUED, words);
    }

    @OnEvent("inbox.loan-reminded")
    void reminded(LoanReminded e) {
        var words = Map.of(
                "item", e.itemName(),
                "quantity", e.quantity().stripTrailingZeros().toPlainString(),
                "dueOn", e.dueOn().toString());
        var template = e.overdue() ? Template.LOAN_OVERDUE : Template.LOAN_DUE;
        inbox.deliver(Occasion.of(e, e.projectId(), Link.loan(e.loanId())), e.borrowerId(), template, words);
    }

    @OnEvent("inbox.requisition-refused")
    void refused(RequisitionRefused e) {
        var occasion = Occasion.of(e, e.projectId(), Link.ticket(e.ticketId()));
        inbox.deliver(occasion, e.requestedBy(), Template.REQUISITION_REFUSED, Map.of("reason", e.reason()));
    }
}
