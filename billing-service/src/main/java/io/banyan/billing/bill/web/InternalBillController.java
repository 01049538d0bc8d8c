package io.banyan.billing.bill.web;

import io.banyan.billing.bill.BillQueries;
import io.banyan.billing.bill.OrderBillTccService;
import io.banyan.common.contract.billing.BillingInternalApi;
import io.banyan.common.security.Caller;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasAuthority('" + Caller.SERVICE + "')")
class InternalBillController implements BillingInternalApi {

    private final OrderBillTccService orders;
    private final BillQueries queries;

    InternalBillController(OrderBillTccService orders, BillQueries queries) {
        this.orders = orders;
        this.queries = queries;
    }

    @Override
    public OrderBill prepareOrderBill(PrepareOrderBill command) {
        return orders.prepare(command);
    }

    @Override
    public List<BillFacts> billsOf(String sourceType, long sourceId) {
        return queries.facts(sourceType, sourceId);
    }
}
