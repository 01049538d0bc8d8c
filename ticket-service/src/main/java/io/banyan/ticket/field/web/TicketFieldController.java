package io.banyan.ticket.field.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.ticket.field.FieldChangeService;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
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
class TicketFieldController {

    private final FieldChangeService fields;

    TicketFieldController(FieldChangeService fields) {
        this.fields = fields;
    }

    /** @param fields what every field of the company's own holds from now on, by their codes; what is blank or left out is cleared */
    record ChangeFieldsRequest(
            @NotNull @Size(max = 100) Map<@Size(max = 40) String, @NotNull @Size(max = 2100) String> fields) {}

    /** Changes what the company's own fields hold, with the version that was seen. Kept in the timeline with before and after. */
    @PostMapping("/change-fields")
    @PreAuthorize("hasAuthority('" + Permissions.TICKET_DISPATCH + "')")
    TicketState changeFields(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeFieldsRequest request) {
        return fields.change(caller, TicketRef.matching(id, ifMatch), request.fields());
    }
}
