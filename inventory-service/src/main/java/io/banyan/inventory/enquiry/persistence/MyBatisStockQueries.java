package io.banyan.inventory.enquiry.persistence;

import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.enquiry.CustodyLine;
import io.banyan.inventory.enquiry.MovementFilter;
import io.banyan.inventory.enquiry.MovementLine;
import io.banyan.inventory.enquiry.Scope;
import io.banyan.inventory.enquiry.StockFilter;
import io.banyan.inventory.enquiry.StockLine;
import io.banyan.inventory.enquiry.StockQueries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisStockQueries implements StockQueries {

    private final EnquiryMapper mapper;

    MyBatisStockQueries(EnquiryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Page<StockLine> stock(Scope scope, StockFilter filter, PageRequest page) {
        if (scope.projectIds().isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        return Page.of(mapper.stock(scope, filter, page.size(), page.offset()), page, mapper.countStock(scope, filter));
    }

    @Override
    public Page<CustodyLine> custody(Scope scope, @Nullable Long ticketId, PageRequest page) {
        if (scope.projectIds().isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        return Page.of(
                mapper.custody(scope, ticketId, page.size(), page.offset()),
                page,
                mapper.countCustody(scope, ticketId));
    }

    @Override
    public List<MovementLine> movements(Scope scope, MovementFilter filter, long before, int limit) {
        return scope.projectIds().isEmpty() ? List.of() : mapper.movements(scope, filter, before, limit);
    }
}
