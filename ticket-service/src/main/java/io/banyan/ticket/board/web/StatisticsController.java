package io.banyan.ticket.board.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.ticket.board.StatisticsQueries;
import io.banyan.ticket.board.TicketStatistics;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/ticket-statistics")
@PreAuthorize("hasAnyAuthority('" + Permissions.TICKET_READ + "','" + Permissions.TICKET_DISPATCH + "')")
class StatisticsController {

    private final StatisticsQueries queries;

    StatisticsController(StatisticsQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    TicketStatistics statistics(
            Caller caller,
            @RequestParam(required = false) @Nullable Long projectId,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        return queries.statistics(caller, new TicketStatistics.Span(projectId, from, to));
    }
}
