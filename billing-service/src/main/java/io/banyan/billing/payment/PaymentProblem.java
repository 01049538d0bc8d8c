package io.banyan.billing.payment;

import io.banyan.billing.bill.Bill;
import io.banyan.common.money.Money;
import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** How payments refuse. */
public final class PaymentProblem extends DomainProblem {

    private PaymentProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private PaymentProblem(Kind kind, String code, String detail, Map<String, Object> facts) {
        super(kind, code, detail, List.of(), facts, null);
    }

    public static PaymentProblem notFound(long id) {
        return new PaymentProblem(Kind.NOT_FOUND, "payment.not-found", "There is no payment " + id);
    }

    public static PaymentProblem notAllowed(long billId) {
        return new PaymentProblem(
                Kind.FORBIDDEN,
                "payment.not-allowed",
                "The owner of its house does not let you pay bill " + billId,
                Map.of("billId", Long.toString(billId)));
    }

    static PaymentProblem illegalMove(Payment payment, PaymentStatus to) {
        return new PaymentProblem(
                Kind.CONFLICT,
                "payment.illegal-move",
                "Payment %s cannot go from %s to %s".formatted(payment.number(), payment.status(), to));
    }

    static PaymentProblem amountDiffers(Money told, Money owed) {
        return new PaymentProblem(
                Kind.CONFLICT,
                "payment.amount-differs",
                "These bills come to %s, not to %s".formatted(owed, told),
                Map.of("amount", owed.toString()));
    }

    static PaymentProblem billNotOwed(Bill bill) {
        return new PaymentProblem(
                Kind.CONFLICT,
                "payment.bill-not-owed",
                "Nothing is owed on bill %s: it is %s"
                        .formatted(bill.number(), bill.state().status()),
                Map.of(
                        "billId",
                        Long.toString(bill.id()),
                        "billStatus",
                        bill.state().status().name()));
    }

    static PaymentProblem billHasOpenPayment(long billId, long paymentId) {
        return new PaymentProblem(
                Kind.CONFLICT,
                "payment.bill-has-open-payment",
                "A payment of bill %d is on its way".formatted(billId),
                Map.of("billId", Long.toString(billId), "paymentId", Long.toString(paymentId)));
    }

    static PaymentProblem severalProjects() {
        return new PaymentProblem(
                Kind.RULE_BROKEN,
                "payment.bills-of-several-projects",
                "Bills of different projects are paid one by one: they belong to different books");
    }

    static PaymentProblem refusedByChannel(String reason) {
        return new PaymentProblem(Kind.RULE_BROKEN, "payment.channel-refused", "The channel refused: " + reason);
    }

    public static PaymentProblem methodForbidden() {
        return new PaymentProblem(
                Kind.FORBIDDEN, "payment.method-forbidden", "Cash is taken by cashiers, and by nobody else");
    }

    static PaymentProblem cannotTakeBack(Payment payment, String why) {
        return new PaymentProblem(
                Kind.RULE_BROKEN,
                "payment.cannot-take-back",
                "Payment %s cannot be taken back: %s".formatted(payment.number(), why));
    }
}
