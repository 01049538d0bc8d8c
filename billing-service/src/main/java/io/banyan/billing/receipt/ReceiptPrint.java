package io.banyan.billing.receipt;

import java.time.Instant;

/**
 * A receipt on paper. The first is the original 原件, each later one a reprint 补打.
 *
 * @param printNo counted by receipt from 1, without gaps
 */
public record ReceiptPrint(long id, long receiptId, int printNo, long printedBy, Instant printedAt) {

    public boolean isOriginal() {
        return printNo == 1;
    }
}
