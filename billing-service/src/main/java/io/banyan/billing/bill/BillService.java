package io.banyan.billing.bill;

import io.banyan.billing.book.BookDates;
import io.banyan.billing.book.DocumentKind;
import io.banyan.billing.book.DocumentNumbers;
import io.banyan.billing.ledger.Ledger;
import io.banyan.common.web.Versions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues and voids bills. A bill, its number, its voucher and its news are one transaction. */
@Service
public class BillService {

    private final Bills bills;
    private final DocumentNumbers numbers;
    private final Ledger ledger;
    private final BookDates dates;
    private final BillProperties properties;

    BillService(Bills bills, DocumentNumbers numbers, Ledger ledger, BookDates dates, BillProperties properties) {
        this.bills = bills;
        this.numbers = numbers;
        this.ledger = ledger;
        this.dates = dates;
        this.properties = properties;
    }

    /** Who voids what, and why; {@code ifMatch} is the version he saw. */
    public record VoidOrder(long billId, @Nullable String ifMatch, String reason) {}

    @Transactional
    public Bill issue(long id, BillTerms terms) {
        var today = dates.today();
        var number = numbers.next(DocumentKind.BILL, terms.projectId(), today.getYear());
        var bill = Bill.issue(id, number, terms, dates.now(), today.plusDays(properties.dueInDays()));
        bills.add(bill);
        ledger.post(BillPostings.issued(bill));
        return bill;
    }

    /** A member of staff voids a bill on which nothing was paid and no payment is on its way. */
    @Transactional
    public void voidUnpaid(VoidOrder order) {
        var bill = bills.lock(order.billId());
        Versions.require(order.ifMatch(), bill.version());
        if (!bill.state().paid().isZero()) {
            throw BillProblem.alreadyPaid(bill);
        }
        var openPayment = bill.state().openPaymentId();
        if (openPayment != null) {
            throw BillProblem.paymentOnItsWay(bill, openPayment);
        }
        voidRest(bill, order.reason());
    }

    /**
     * Voids what is still owed on the bills of a source and round; bills that are paid or void stay as they are.
     *
     * @return all bills of that round, so that the caller can give back what was paid on them
     */
    @Transactional
    public List<Bill> cancel(String sourceType, long sourceId, int round, String reason) {
        var affected = bills.lockOfSource(sourceType, sourceId).stream()
                .filter(bill -> isOfRound(bill, round))
                .toList();
        for (var bill : affected) {
            if (bill.state().status().isOwed()) {
                voidRest(bill, reason);
            }
        }
        return affected;
    }

    private static boolean isOfRound(Bill bill, int round) {
        var source = bill.terms().source();
        return source != null && source.round() == round;
    }

    private void voidRest(Bill bill, String reason) {
        bill.voidFor(reason, dates.now());
        bills.save(bill);
        ledger.post(BillPostings.voided(bill));
    }
}
