package io.banyan.billing.payment;

import io.banyan.billing.ledger.Ledger;
import io.banyan.billing.receipt.Receipt;
import io.banyan.billing.receipt.ReceiptService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a payment leaves in the books: its voucher and its receipt. */
@Service
public class BookkeepingService {

    private final Ledger ledger;
    private final ReceiptService receipts;

    BookkeepingService(Ledger ledger, ReceiptService receipts) {
        this.ledger = ledger;
        this.receipts = receipts;
    }

    /** Posts what came, and gives a receipt for what a bill took of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void received(Payment payment) {
        ledger.post(PaymentPostings.received(payment));
        var taken = payment.amount().minus(payment.state().excess());
        if (taken.isPositive()) {
            var terms = payment.terms();
            var _ = receipts.issue(new Receipt.Order(
                    terms.companyId(),
                    terms.projectId(),
                    payment.id(),
                    terms.payerId(),
                    terms.method().name(),
                    taken,
                    terms.method().isCash() ? terms.createdBy() : null));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void reversed(Payment payment) {
        ledger.post(PaymentPostings.reversed(payment));
        receipts.voidOf(payment.id());
    }
}
