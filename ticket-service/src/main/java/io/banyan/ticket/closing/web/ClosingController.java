package io.banyan.ticket.closing.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.ticket.closing.ClosingService;
import io.banyan.ticket.lifecycle.Note;
import io.banyan.ticket.lifecycle.Rating;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tickets/{id}/actions")
class ClosingController {

    private static final String CONFIRM =
            "hasAnyAuthority('" + Caller.RESIDENT + "','" + Permissions.TICKET_SUBMIT + "')";
    private static final String END = "hasAnyAuthority('" + Caller.RESIDENT + "','" + Permissions.TICKET_SUBMIT + "','"
            + Permissions.TICKET_DISPATCH + "')";
    private static final String IF_MATCH = "If-Match";

    private final ClosingService closing;

    ClosingController(ClosingService closing) {
        this.closing = closing;
    }

    record RateRequest(
            @NotNull @Min(1) @Max(5) Integer speed,
            @NotNull @Min(1) @Max(5) Integer result,
            @NotNull @Min(1) @Max(5) Integer attitude,
            @Size(max = 500) @Nullable String words) {}

    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/confirm")
    @PreAuthorize(CONFIRM)
    TicketState confirm(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        return closing.confirm(caller, TicketRef.of(id, ifMatch));
    }

    @PostMapping("/rate")
    @PreAuthorize("hasAuthority('" + Caller.RESIDENT + "')")
    TicketState rate(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RateRequest request) {
        var rating = new Rating(request.speed(), request.result(), request.attitude(), request.words());
        return closing.rate(caller, TicketRef.of(id, ifMatch), rating);
    }

    @PostMapping("/reopen")
    @PreAuthorize(END)
    TicketState reopen(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReasonRequest request) {
        return closing.reopen(caller, TicketRef.of(id, ifMatch), Note.of(request.reason()));
    }

    @PostMapping("/cancel")
    @PreAuthorize(END)
    TicketState cancel(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReasonRequest request) {
        return closing.cancel(caller, TicketRef.of(id, ifMatch), Note.of(request.reason()));
    }
}
