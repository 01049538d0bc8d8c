package io.banyan.billing.receipt;

import io.banyan.billing.book.BookDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts receipts on paper, so that there is one original of each, whoever prints it and wherever. */
@Service
public class PrintService {

    private final ReceiptPrints prints;
    private final BookDates dates;

    PrintService(ReceiptPrints prints, BookDates dates) {
        this.prints = prints;
        this.dates = dates;
    }

    /** Counts a print before it is made: a paper that nobody counted could be a second original. Repeated under the same id it is the same print. */
    @Transactional
    public ReceiptPrint print(long id, long receiptId, long printedBy) {
        return prints.find(id).orElseGet(() -> prints.add(id, receiptId, printedBy, dates.now()));
    }
}
