package io.banyan.ticket.intake.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Caller;
import io.banyan.common.security.OpenToClients;
import io.banyan.ticket.intake.SubmitTicket;
import io.banyan.ticket.lifecycle.TicketState;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tickets")
class SubmitTicketController {

    private final SubmitTicket submitTicket;
    private final Idempotency idempotency;

    SubmitTicketController(SubmitTicket submitTicket, Idempotency idempotency) {
        this.submitTicket = submitTicket;
        this.idempotency = idempotency;
    }

    /** By a resident for a house of his or a public area of his project; by the desk, by staff and by other systems for any place of their
     * projects. */
    @PostMapping
    @PreAuthorize("hasAnyAuthority('" + Caller.RESIDENT + "','" + Permissions.TICKET_SUBMIT + "')")
    @OpenToClients
    ResponseEntity<TicketState> submit(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody SubmitTicketRequest request) {
        return idempotency.create(
                caller,
                "tickets.submit",
                key,
                request,
                TicketState.class,
                id -> submitTicket.submit(caller, id, request.report()));
    }
}
