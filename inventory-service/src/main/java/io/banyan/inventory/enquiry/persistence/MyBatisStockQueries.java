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
import io.banyan.inventory.enquiry.StockStatistics;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisStockQueries implements StockQueries {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final EnquiryMapper mapper;
    private final StatisticsMapper statistics;

    MyBatisStockQueries(EnquiryMapper mapper, StatisticsMapper statistics) {
        this.mapper = mapper;
        this.statistics = statistics;
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

    @Override
    public StockStatistics statistics(Scope scope, @Nullable Long projectId) {
        var wanted = new Scope(
                scope.companyId(),
                scope.projectIds().stream()
                        .filter(id -> projectId == null || projectId.equals(id))
                        .collect(Collectors.toUnmodifiableSet()));
        if (wanted.projectIds().isEmpty()) {
            return new StockStatistics(NOTHING, NOTHING, NOTHING, List.of(), List.of());
        }
        var worth = statistics.worth(wanted);
        return new StockStatistics(
                worth.total(),
                worth.inCustody(),
                worth.onLoan(),
                statistics.warehouses(wanted),
                statistics.categories(wanted));
    }
}
