package io.banyan.billing.receipt;

import java.time.Instant;

/** Where receipts are kept. */
public interface Receipts {

    void add(Receipt receipt);

    /** @return false when the payment has no valid receipt */
    boolean voidOf(long paymentId, Instant now);
}
