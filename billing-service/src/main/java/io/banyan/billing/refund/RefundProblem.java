package io.banyan.billing.refund;

import io.banyan.common.money.Money;
import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** How refunds refuse. */
public final class RefundProblem extends DomainProblem {

    private RefundProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private RefundProblem(Kind kind, String code, String detail, Map<String, Object> facts) {
        super(kind, code, detail, List.of(), facts, null);
    }

    public static RefundProblem notFound(long id) {
        return new RefundProblem(Kind.NOT_FOUND, "refund.not-found", "There is no refund " + id);
    }

    static RefundProblem illegalMove(Refund refund, RefundStatus to) {
        return new RefundProblem(
                Kind.CONFLICT,
                "refund.illegal-move",
                "Refund %s cannot go from %s to %s".formatted(refund.number(), refund.status(), to));
    }

    static RefundProblem exceedsPaid(Money wanted, Money left) {
        return new RefundProblem(
                Kind.RULE_BROKEN,
                "refund.exceeds-paid",
                "%s can go back of this payment, not %s".formatted(left, wanted),
                Map.of("refundable", left.toString()));
    }

    static RefundProblem notPaid(long paymentId) {
        return new RefundProblem(
                Kind.CONFLICT,
                "refund.not-paid",
                "Payment %d brought no money that could go back".formatted(paymentId));
    }
}
