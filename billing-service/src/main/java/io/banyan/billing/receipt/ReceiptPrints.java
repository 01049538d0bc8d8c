package io.banyan.billing.receipt;

import java.time.Instant;
import java.util.Optional;

/** Where prints are kept. */
public interface ReceiptPrints {

    Optional<ReceiptPrint> find(long id);

    /**
     * Takes the next number of the receipt and keeps the print under it, in the running transaction: of two who print at the same moment
     * the second waits for the first.
     */
    ReceiptPrint add(long id, long receiptId, long printedBy, Instant now);
}
