package io.banyan.billing.receipt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receipt on paper. The first is the original 原件, each later one a reprint 补打.
 *
 * @param printNo  counted by receipt from 1, without gaps
 * @param voidedAt since when the receipt is void 作废; its paper says so
 */
public record ReceiptPrint(
        long id,
        long receiptId,
        int printNo,
        long printedBy,
        Instant printedAt,
        @Nullable Instant voidedAt) {

    public boolean isOriginal() {
        return printNo == 1;
    }
}
