package io.banyan.billing.refund;

import io.banyan.billing.bill.BillPostings;
import io.banyan.billing.bill.Bills;
import io.banyan.billing.book.BookDates;
import io.banyan.billing.ledger.Ledger;
import io.banyan.billing.payment.Payment;
import io.banyan.billing.payment.PaymentStatus;
import io.banyan.billing.payment.Payments;
import io.banyan.billing.refund.RefundTerms.Part;
import io.banyan.common.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides refunds: what goes back is set aside from the payment and its bills and posted in one transaction. Calls no channel. */
@Service
public class RefundService {

    private final Refunds refunds;
    private final Payments payments;
    private final Bills bills;
    private final Ledger ledger;
    private final BookDates dates;

    RefundService(Refunds refunds, Payments payments, Bills bills, Ledger ledger, BookDates dates) {
        this.refunds = refunds;
        this.payments = payments;
        this.bills = bills;
        this.ledger = ledger;
        this.dates = dates;
    }

    /** Why money goes back, and who decided; nobody when the system did. */
    public record Reason(String text, @Nullable Long decidedBy) {}

    /**
     * A member of staff gives back a part of a payment; of several bills the newest gives first. Repeated under the same id it does
     * nothing more.
     */
    @Transactional
    public void giveBack(long id, long paymentId, Money amount, Reason reason) {
        if (refunds.find(id).isPresent()) {
            return;
        }
        var payment = payments.lock(paymentId);
        if (payment.status() != PaymentStatus.SUCCEEDED || payment.state().reversed()) {
            throw RefundProblem.notPaid(paymentId);
        }
        decide(id, payment, parts(payment, amount), reason);
    }

    private static List<Part> parts(Payment payment, Money amount) {
        var parts = new ArrayList<Part>();
        var rest = amount;
        for (var share : payment.shares().reversed()) {
            var part = rest.compareTo(share.refundable()) <= 0 ? rest : share.refundable();
            if (part.isPositive()) {
                parts.add(new Part(share.billId(), part));
                rest = rest.minus(part);
            }
        }
        if (rest.isPositive()) {
            throw RefundProblem.exceedsPaid(amount, amount.minus(rest));
        }
        return parts;
    }

    /** Sets the parts aside, posts what is owed back, and leaves the rest to the janitor or the desk. The payment is locked or new. */
    @Transactional
    public void decide(long id, Payment payment, List<Part> parts, Reason reason) {
        var terms = payment.terms();
        var refund = Refund.decide(
                id,
                new RefundTerms(
                        terms.companyId(),
                        terms.projectId(),
                        payment.id(),
                        terms.method(),
                        reason.text(),
                        reason.decidedBy() == null,
                        reason.decidedBy(),
                        dates.now(),
                        parts));
        var revenue = new HashMap<Long, Map<String, Money>>();
        for (var part : parts) {
            if (!payments.reserveRefund(payment.id(), part.billId(), part.amount())) {
                throw RefundProblem.exceedsPaid(part.amount(), Money.ZERO);
            }
            if (part.billId() != Part.NO_BILL) {
                revenue.put(part.billId(), lessRevenue(part));
            }
        }
        refunds.add(refund, dates.now());
        ledger.post(RefundPostings.decided(refund, revenue));
    }

    private Map<String, Money> lessRevenue(Part part) {
        var bill = bills.lock(part.billId());
        var before = bill.reduced();
        bill.askRefund(part.amount());
        bills.save(bill);
        return BillPostings.reduction(bill, before, bill.reduced());
    }
}
