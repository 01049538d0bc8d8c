package io.banyan.billing.bill;

import io.banyan.common.contract.billing.BillingInternalApi.BillFacts;
import io.banyan.common.contract.billing.BillingInternalApi.OrderBill;
import io.banyan.common.contract.billing.BillingInternalApi.PrepareOrderBill;
import io.banyan.common.id.Ids;
import io.banyan.common.seata.Tcc;
import io.banyan.common.seata.TccParticipant;
import org.springframework.stereotype.Service;

/** Takes part in ticket-service's global transaction of a paid order; the work itself is {@link OrderBillService}'s. */
@Service
public class OrderBillTccService implements TccParticipant {

    private final Tcc tcc;
    private final OrderBillService orders;
    private final BillQueries queries;
    private final Ids ids;

    OrderBillTccService(Tcc tcc, OrderBillService orders, BillQueries queries, Ids ids) {
        this.tcc = tcc;
        this.orders = orders;
        this.queries = queries;
        this.ids = ids;
    }

    /** Tries the bill; a bill that is there already is the answer, so that the command may be repeated. */
    public OrderBill prepare(PrepareOrderBill command) {
        var source = command.source();
        return queries.facts(source.type(), source.id()).stream()
                .filter(bill -> bill.round() == source.round())
                .map(OrderBillTccService::known)
                .findFirst()
                .orElseGet(() -> attempt(command));
    }

    private static OrderBill known(BillFacts bill) {
        return new OrderBill(bill.billId(), bill.amount());
    }

    private OrderBill attempt(PrepareOrderBill command) {
        var billId = ids.next();
        tcc.attempt(this, billId, () -> orders.attempt(billId, command));
        return new OrderBill(billId, OrderBillService.amount(command).amount());
    }

    @Override
    public String action() {
        return "billing.order-bill";
    }

    @Override
    public void confirm(long billId) {
        orders.confirm(billId);
    }

    @Override
    public void cancel(long billId) {
        orders.cancel(billId);
    }
}
