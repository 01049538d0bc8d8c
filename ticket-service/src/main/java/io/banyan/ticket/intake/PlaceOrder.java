package io.banyan.ticket.intake;

import io.banyan.common.seata.GlobalTransactions;
import org.springframework.stereotype.Service;

/**
 * A paid order 下单即收费: ticket and bill come to be together or not at all. Both are tried invisibly, the neighbour's first; when that
 * worked both are confirmed: the ticket shows as AWAITING_PAYMENT and is told, the bill is issued. Otherwise neither leaves a trace.
 *
 * <p>Not an event, because the resident is sent to the cashier at once and must find the bill there.
 */
@Service
class PlaceOrder {

    private final GlobalTransactions transactions;
    private final OrderBilling billing;
    private final TentativeOrders orders;

    PlaceOrder(GlobalTransactions transactions, OrderBilling billing, TentativeOrders orders) {
        this.transactions = transactions;
        this.billing = billing;
        this.orders = orders;
    }

    void place(Draft draft) {
        transactions.call("ticket.paid-order", () -> {
            billing.prepare(draft);
            orders.attempt(draft);
            return draft;
        });
    }
}
