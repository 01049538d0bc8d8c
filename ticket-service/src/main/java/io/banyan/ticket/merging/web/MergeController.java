package io.banyan.ticket.merging.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.ticket.lifecycle.Note;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import io.banyan.ticket.merging.MergeService;
import jakarta.validation.Valid;
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
class MergeController {

    private final MergeService merging;

    MergeController(MergeService merging) {
        this.merging = merging;
    }

    /**
     * @param leadingId the ticket that leads from now on
     * @param reason    the reporter reads it
     */
    record MergeRequest(
            @NotNull Long leadingId,
            @NotBlank @Size(max = 500) String reason) {}

    /** The ticket in the path is the duplicate. A bill may be voided by it, so the caller says which version he means. */
    @PostMapping("/merge")
    @PreAuthorize("hasAuthority('" + Permissions.TICKET_DISPATCH + "')")
    TicketState merge(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody MergeRequest request) {
        return merging.merge(caller, TicketRef.matching(id, ifMatch), request.leadingId(), Note.of(request.reason()));
    }
}
