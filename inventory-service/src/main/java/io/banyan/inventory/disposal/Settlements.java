package io.banyan.inventory.disposal;

import io.banyan.common.contract.billing.BillPaid;
import java.math.BigDecimal;

/** The place where payment and consumption of a round meet. Whoever comes locks it first, so that the second one sees the first. */
public interface Settlements {

    /** Locked until the end of the transaction. */
    Settlement lock(long ticketId, int round);

    void pay(long ticketId, int round, BillPaid news);

    /** The bill that paid for it is owed again. */
    void reopen(long ticketId, int round);

    /** Nobody pays a bill of the round any more. */
    void voided(long ticketId, int round);

    void refund(long ticketId, int round, BigDecimal refunded);
}
