package io.banyan.billing.bill;

import io.banyan.common.contract.billing.BillingInternalApi.PrepareOrderBill;
import java.util.Optional;

/** Bills of paid orders 下单即收费 whose global transaction is undecided. Kept apart from bills, so that nothing can show one. */
public interface OrderBillTries {

    /** @param cancelled the ticket was cancelled before the confirm came: nothing is to be issued */
    record Try(PrepareOrderBill command, boolean cancelled) {}

    /** @throws BillProblem {@code bill.order-undecided} when this source and round is being tried already */
    void add(long billId, PrepareOrderBill command);

    /** Locked until the end of the running transaction. */
    Optional<Try> lock(long billId);

    void remove(long billId);

    /** Notes that whatever is tried for this source is no longer wanted. */
    void noteCancelled(String sourceType, long sourceId);
}
