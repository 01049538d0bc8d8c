package io.banyan.billing.receipt;

import io.banyan.billing.book.BookDates;
import io.banyan.billing.book.DocumentKind;
import io.banyan.billing.book.DocumentNumbers;
import io.banyan.common.id.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues and voids receipts, in the transaction of the payment. */
@Service
public class ReceiptService {

    private final Receipts receipts;
    private final DocumentNumbers numbers;
    private final BookDates dates;
    private final Ids ids;

    ReceiptService(Receipts receipts, DocumentNumbers numbers, BookDates dates, Ids ids) {
        this.receipts = receipts;
        this.numbers = numbers;
        this.dates = dates;
        this.ids = ids;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt issue(Receipt.Order order) {
        var number = numbers.next(
                DocumentKind.RECEIPT, order.projectId(), dates.today().getYear());
        var receipt = new Receipt(ids.next(), number, order, Receipt.Status.VALID, dates.now(), null);
        receipts.add(receipt);
        return receipt;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void voidOf(long paymentId) {
        if (!receipts.voidOf(paymentId, dates.now())) {
            throw new IllegalStateException("Payment " + paymentId + " has no valid receipt");
        }
    }
}
