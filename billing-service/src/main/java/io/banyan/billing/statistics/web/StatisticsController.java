package io.banyan.billing.statistics.web;

import io.banyan.billing.statistics.BillStatistics;
import io.banyan.billing.statistics.StatisticsQueries;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bill-statistics")
@PreAuthorize("hasAuthority('" + Permissions.BILL_READ + "')")
class StatisticsController {

    private final StatisticsQueries queries;

    StatisticsController(StatisticsQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    BillStatistics statistics(
            Caller caller,
            @RequestParam(required = false) @Nullable Long projectId,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        return queries.statistics(caller, new BillStatistics.Span(projectId, from, to));
    }
}
