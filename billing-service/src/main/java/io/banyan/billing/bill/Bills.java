package io.banyan.billing.bill;

import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.money.Money;
import java.util.Collection;
import java.util.List;

/** Where bills are kept. */
public interface Bills {

    /**
     * For a change in the running transaction: nobody else changes it until the end of it.
     *
     * @throws BillProblem {@code bill.not-found}
     */
    Bill lock(long id);

    /** Several, locked in one order for everybody; the older first. Missing ones are a {@code bill.not-found}. */
    List<Bill> lockAll(Collection<Long> ids);

    /** All bills of a source, whatever round, locked; the older first. */
    List<Bill> lockOfSource(String sourceType, long sourceId);

    /** True when this round has a bill already that is not void. */
    boolean exists(SourceRef source, int part);

    void add(Bill bill);

    /** Stores what changed and tells the others. */
    void save(Bill bill);

    /**
     * Reserves an unpaid bill for one payment, if no other has it and exactly this is owed.
     *
     * @return false when somebody was faster
     */
    boolean hold(long billId, long paymentId, Money owed);

    /** Ends the reservation of this payment on all its bills. */
    void release(long paymentId);
}
