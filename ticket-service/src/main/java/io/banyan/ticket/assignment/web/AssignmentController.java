package io.banyan.ticket.assignment.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.ticket.assignment.AssignmentService;
import io.banyan.ticket.lifecycle.Note;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why a job goes from hand to hand is the staff's business: reasons are internal notes. */
@RestController
@RequestMapping("/api/v1/tickets/{id}/actions")
class AssignmentController {

    private static final String DISPATCH = "hasAuthority('" + Permissions.TICKET_DISPATCH + "')";
    private static final String WORK = "hasAuthority('" + Permissions.TICKET_WORK + "')";
    private static final String IF_MATCH = "If-Match";

    private final AssignmentService assignment;

    AssignmentController(AssignmentService assignment) {
        this.assignment = assignment;
    }

    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/assign")
    @PreAuthorize(DISPATCH)
    TicketState assign(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AssignRequest request) {
        return assignment.assign(
                caller, TicketRef.of(id, ifMatch), request.to().target(), Note.internal(request.note()));
    }

    /** Work leaves the house only by the dispatcher's word. */
    @PostMapping("/transfer")
    @PreAuthorize("hasAnyAuthority('" + Permissions.TICKET_DISPATCH + "', '" + Permissions.TICKET_WORK + "')")
    TicketState transfer(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody TransferRequest request) {
        if (request.vendorId() != null && !caller.may(Permissions.TICKET_DISPATCH)) {
            throw new AccessDeniedException("Only the dispatcher sends work out");
        }
        return assignment.transfer(
                caller, TicketRef.of(id, ifMatch), request.to().target(), Note.internal(request.reason()));
    }

    @PostMapping("/recall")
    @PreAuthorize(DISPATCH)
    TicketState recall(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReasonRequest request) {
        return assignment.recall(caller, TicketRef.of(id, ifMatch), Note.internal(request.reason()));
    }

    @PostMapping("/grab")
    @PreAuthorize(WORK)
    TicketState grab(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        return assignment.grab(caller, TicketRef.of(id, ifMatch));
    }

    @PostMapping("/accept")
    @PreAuthorize(WORK)
    TicketState accept(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        return assignment.accept(caller, TicketRef.of(id, ifMatch));
    }

    @PostMapping("/reject")
    @PreAuthorize(WORK)
    TicketState reject(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReasonRequest request) {
        return assignment.reject(caller, TicketRef.of(id, ifMatch), Note.internal(request.reason()));
    }
}
