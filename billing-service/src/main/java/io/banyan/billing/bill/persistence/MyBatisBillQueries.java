package io.banyan.billing.bill.persistence;

import io.banyan.billing.bill.BillQueries;
import io.banyan.billing.bill.persistence.BillReadMapper.Scope;
import io.banyan.common.contract.billing.BillingInternalApi.BillFacts;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisBillQueries implements BillQueries {

    private final BillReadMapper bills;
    private final BillLineMapper lines;

    MyBatisBillQueries(BillReadMapper bills, BillLineMapper lines) {
        this.bills = bills;
        this.lines = lines;
    }

    @Override
    public Page<BillSummary> list(Caller caller, BillFilter filter, PageRequest page) {
        var scope = scope(caller);
        var items = bills.page(scope, filter, page.size(), (page.page() - 1) * page.size());
        return Page.of(items, page, bills.count(scope, filter));
    }

    @Override
    public Optional<BillDetail> detail(Caller caller, long id) {
        return bills.one(scope(caller), id).map(summary -> new BillDetail(summary, lines.details(id)));
    }

    @Override
    public List<BillFacts> facts(String sourceType, long sourceId) {
        return bills.facts(sourceType, sourceId);
    }

    private static Scope scope(Caller caller) {
        return new Scope(
                caller.isResident(), caller.personId(), caller.companyId(), caller.projectIds(), caller.houseIds());
    }
}
