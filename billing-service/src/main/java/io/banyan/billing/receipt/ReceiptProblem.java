package io.banyan.billing.receipt;

import io.banyan.common.problem.DomainProblem;

/** How receipts refuse. */
public final class ReceiptProblem extends DomainProblem {

    private ReceiptProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    public static ReceiptProblem notFound(long id) {
        return new ReceiptProblem(Kind.NOT_FOUND, "receipt.not-found", "There is no receipt " + id);
    }
}
