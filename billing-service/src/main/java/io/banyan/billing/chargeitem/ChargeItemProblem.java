package io.banyan.billing.chargeitem;

import io.banyan.common.problem.DomainProblem;

/** How charge items refuse. */
public final class ChargeItemProblem extends DomainProblem {

    private ChargeItemProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static ChargeItemProblem notFound(long id) {
        return new ChargeItemProblem(Kind.NOT_FOUND, "charge-item.not-found", "There is no charge item " + id);
    }

    static ChargeItemProblem codeTaken(String code) {
        return new ChargeItemProblem(Kind.CONFLICT, "charge-item.code-taken", "The code %s is taken".formatted(code));
    }
}
