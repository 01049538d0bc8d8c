package io.banyan.ticket.completion;

import io.banyan.common.problem.DomainProblem;

/** Why a job cannot be priced or completed as told. */
public final class CompletionProblem extends DomainProblem {

    private CompletionProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static CompletionProblem serviceItemUnknown(long id) {
        return new CompletionProblem(
                Kind.RULE_BROKEN,
                "ticket.service-item-unknown",
                "Service item " + id + " does not belong to the category");
    }

    static CompletionProblem itemUnknown(long id) {
        return new CompletionProblem(Kind.RULE_BROKEN, "ticket.item-unknown", "The store does not know item " + id);
    }

    /** The order was paid before; more work is a ticket of its own. */
    static CompletionProblem extrasNotChargeable() {
        return new CompletionProblem(
                Kind.RULE_BROKEN,
                "ticket.extras-not-chargeable",
                "A paid order has its price: extra service items or labour need a ticket of their own");
    }
}
