package io.banyan.inventory.enquiry.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inventory")
class StockController {

    private final StockQueries queries;

    StockController(StockQueries queries) {
        this.queries = queries;
    }

    /** @param nextCursor give it back to read on; absent at the end */
    record Timeline(List<MovementLine> items, @Nullable Long nextCursor) {}

    /** Technicians see what there is, not what it cost. */
    @GetMapping("/stock")
    @PreAuthorize("hasAnyAuthority('" + Permissions.STOCK_READ + "','" + Permissions.TICKET_WORK + "')")
    Page<StockLine> stock(Caller caller, @ModelAttribute StockFilter filter, PageRequest page) {
        var found = queries.stock(scope(caller), filter, page);
        return caller.may(Permissions.STOCK_READ)
                ? found
                : new Page<>(
                        found.items().stream().map(StockLine::withoutCost).toList(),
                        found.page(),
                        found.size(),
                        found.total());
    }

    @GetMapping("/custody")
    @PreAuthorize("hasAuthority('" + Permissions.STOCK_READ + "')")
    Page<CustodyLine> custody(
            Caller caller, @RequestParam(required = false) @Nullable Long ticketId, PageRequest page) {
        return queries.custody(scope(caller), ticketId, page);
    }

    @GetMapping("/movements")
    @PreAuthorize("hasAuthority('" + Permissions.STOCK_READ + "')")
    Timeline movements(
            Caller caller,
            @ModelAttribute MovementFilter filter,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > 200) {
            throw RequestProblem.parameter("limit", "range", "1 to 200 movements at a time");
        }
        var found = queries.movements(scope(caller), filter, cursor == null ? Long.MAX_VALUE : cursor, limit + 1);
        return found.size() <= limit
                ? new Timeline(found, null)
                : new Timeline(found.subList(0, limit), found.get(limit - 1).id());
    }

    @GetMapping("/statistics")
    @PreAuthorize("hasAuthority('" + Permissions.STOCK_READ + "')")
    StockStatistics statistics(Caller caller, @RequestParam(required = false) @Nullable Long projectId) {
        return queries.statistics(scope(caller), projectId);
    }

    private static Scope scope(Caller caller) {
        return new Scope(caller.companyId(), caller.projectIds());
    }
}
