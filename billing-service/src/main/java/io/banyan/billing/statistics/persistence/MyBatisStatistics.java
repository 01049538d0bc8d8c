package io.banyan.billing.statistics.persistence;

import io.banyan.billing.book.BookDates;
import io.banyan.billing.statistics.BillStatistics;
import io.banyan.billing.statistics.BillStatistics.Issued;
import io.banyan.billing.statistics.BillStatistics.Owed;
import io.banyan.billing.statistics.BillStatistics.Span;
import io.banyan.billing.statistics.StatisticsQueries;
import io.banyan.billing.statistics.persistence.StatisticsMapper.Scope;
import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisStatistics implements StatisticsQueries {

    private static final int LONGEST_DAYS = 366;
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final StatisticsMapper mapper;
    private final BookDates dates;

    MyBatisStatistics(StatisticsMapper mapper, BookDates dates) {
        this.mapper = mapper;
        this.dates = dates;
    }

    @Override
    public BillStatistics statistics(Caller caller, Span span) {
        if (span.to().isBefore(span.from()) || ChronoUnit.DAYS.between(span.from(), span.to()) >= LONGEST_DAYS) {
            throw RequestProblem.parameter("to", "range", "From one day to a year, the later day last");
        }
        var wanted = caller.projectIds().stream()
                .filter(id -> span.projectId() == null || span.projectId().equals(id))
                .sorted()
                .toList();
        var from = span.from().atStartOfDay(dates.zone()).toInstant();
        var to = span.to().plusDays(1).atStartOfDay(dates.zone()).toInstant();
        var offset = dates.zone().getRules().getOffset(from).getTotalSeconds() / 60;
        var scope = new Scope(caller.companyId(), wanted, from, to, offset);
        return wanted.isEmpty() ? nothing(scope) : counted(scope);
    }

    private BillStatistics counted(Scope scope) {
        return new BillStatistics(
                scope.from(),
                scope.to(),
                mapper.issued(scope),
                mapper.owed(scope, null),
                mapper.owed(scope, dates.today()),
                mapper.days(scope),
                mapper.received(scope));
    }

    private static BillStatistics nothing(Scope scope) {
        var none = new Owed(0, NOTHING);
        return new BillStatistics(
                scope.from(), scope.to(), new Issued(0, NOTHING, NOTHING, null), none, none, List.of(), List.of());
    }
}
