package io.banyan.billing.bill;

import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.money.Money;
import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** How bills refuse. */
public final class BillProblem extends DomainProblem {

    private BillProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private BillProblem(Kind kind, String code, String detail, Map<String, Object> facts) {
        super(kind, code, detail, List.of(), facts, null);
    }

    public static BillProblem notFound(long id) {
        return new BillProblem(Kind.NOT_FOUND, "bill.not-found", "There is no bill " + id);
    }

    static BillProblem illegalMove(Bill bill, BillStatus to) {
        return new BillProblem(
                Kind.CONFLICT,
                "bill.illegal-move",
                "Bill %s cannot go from %s to %s"
                        .formatted(bill.number(), bill.state().status(), to));
    }

    static BillProblem notOwed(Bill bill, Money part) {
        return new BillProblem(
                Kind.CONFLICT,
                "bill.not-owed",
                "%s is not owed on bill %s, but %s".formatted(part, bill.number(), bill.owed()));
    }

    static BillProblem refundsExceedPaid(Bill bill, Money part) {
        var left = bill.state().paid().minus(bill.state().refunding());
        return new BillProblem(
                Kind.RULE_BROKEN,
                "refund.exceeds-paid",
                "Of bill %s %s can go back, not %s".formatted(bill.number(), left, part),
                Map.of("refundable", left.toString()));
    }

    static BillProblem orderRuns(Bill bill) {
        return new BillProblem(
                Kind.RULE_BROKEN,
                "bill.order-runs",
                "The order of bill %s runs because it is paid: cancel the ticket, which refunds it, or refund it"
                        .formatted(bill.number()));
    }

    static BillProblem alreadyPaid(Bill bill) {
        return new BillProblem(
                Kind.CONFLICT,
                "bill.already-paid",
                "Bill %s is paid, %s of it: refund it instead"
                        .formatted(bill.number(), bill.state().paid()));
    }

    static BillProblem paymentOnItsWay(Bill bill, long paymentId) {
        return new BillProblem(
                Kind.CONFLICT,
                "bill.payment-in-progress",
                "A payment of bill %s is on its way: close it first".formatted(bill.number()),
                Map.of("paymentId", Long.toString(paymentId)));
    }

    static BillProblem nothingToBill(String title) {
        return new BillProblem(Kind.RULE_BROKEN, "bill.nothing-to-bill", "Nothing to bill for " + title);
    }

    static BillProblem linesDoNotAddUp(String what, Money lines, Money total) {
        return new BillProblem(
                Kind.RULE_BROKEN,
                "bill.lines-do-not-add-up",
                "The lines of %s add up to %s, not to %s".formatted(what, lines, total));
    }

    static BillProblem lineDoesNotRecompute(String what, String line) {
        return new BillProblem(
                Kind.RULE_BROKEN,
                "bill.line-does-not-recompute",
                "Line '%s' of %s is not quantity × unit price rounded to the fen".formatted(line, what));
    }

    public static BillProblem orderBillUndecided(SourceRef source) {
        return new BillProblem(
                Kind.CONFLICT,
                "bill.order-undecided",
                "A bill for %s %d is being decided already".formatted(source.type(), source.id()));
    }
}
