package io.banyan.billing.bill.persistence;

import io.banyan.billing.bill.BillQueries;
import io.banyan.billing.bill.HouseBills;
import io.banyan.billing.bill.OnTheSpot;
import io.banyan.billing.bill.persistence.BillReadMapper.Scope;
import io.banyan.billing.book.BookDates;
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
    private final BookDates dates;

    MyBatisBillQueries(BillReadMapper bills, BillLineMapper lines, BookDates dates) {
        this.bills = bills;
        this.lines = lines;
        this.dates = dates;
    }

    @Override
    public Page<BillSummary> list(Caller caller, BillFilter filter, PageRequest page) {
        var scope = scope(caller);
        var today = dates.today();
        var items = bills.page(scope, filter, today, page.size(), page.offset());
        return Page.of(items, page, bills.count(scope, filter, today));
    }

    @Override
    public long count(Caller caller, BillFilter filter) {
        return bills.count(scope(caller), filter, dates.today());
    }

    @Override
    public List<BillSummary> below(Caller caller, BillFilter filter, long id, int limit) {
        return bills.below(scope(caller), filter, dates.today(), id, limit);
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
                caller.isResident(),
                OnTheSpot.isLimitedToOwnWork(caller),
                caller.personId(),
                caller.companyId(),
                caller.projectIds(),
                HouseBills.seenBy(caller));
    }
}
