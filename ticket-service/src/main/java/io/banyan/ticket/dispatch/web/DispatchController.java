package io.banyan.ticket.dispatch.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.ticket.board.TicketLine;
import io.banyan.ticket.dispatch.Candidate;
import io.banyan.ticket.dispatch.DispatchQueries;
import io.banyan.ticket.dispatch.DispatchQueries.PoolFilter;
import io.banyan.ticket.dispatch.DispatchService;
import io.banyan.ticket.dispatch.DispatchService.AutoAssigned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/dispatch")
class DispatchController {

    private static final String DISPATCH = "hasAuthority('" + Permissions.TICKET_DISPATCH + "')";

    private static final String CREW =
            "hasAnyAuthority('" + Permissions.TICKET_DISPATCH + "','" + Permissions.TICKET_WORK + "')";

    private final DispatchQueries queries;
    private final DispatchService dispatch;

    DispatchController(DispatchQueries queries, DispatchService dispatch) {
        this.queries = queries;
        this.dispatch = dispatch;
    }

    record Candidates(long ticketId, List<Candidate> items) {}

    record AutoAssignResults(List<AutoAssigned> results) {}

    /** @param ticketIds null: the whole pool of the project */
    record AutoAssignRequest(
            @NotNull Long projectId,
            @Size(min = 1, max = 200) @Nullable List<Long> ticketIds) {}

    @GetMapping("/pool")
    @PreAuthorize(CREW)
    Page<TicketLine> pool(Caller caller, @ModelAttribute PoolFilter filter, PageRequest page) {
        return queries.pool(caller, filter, page);
    }

    @GetMapping("/tickets/{id}/candidates")
    @PreAuthorize(CREW)
    Candidates candidates(Caller caller, @PathVariable long id) {
        return new Candidates(id, dispatch.candidates(caller, id));
    }

    @PostMapping("/actions/auto-assign")
    @PreAuthorize(DISPATCH)
    AutoAssignResults autoAssign(Caller caller, @Valid @RequestBody AutoAssignRequest request) {
        return new AutoAssignResults(dispatch.autoAssign(caller, request.projectId(), request.ticketIds()));
    }
}
