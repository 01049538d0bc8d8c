package io.banyan.user.field.web;

import io.banyan.common.contract.user.TicketFieldInternalApi;
import io.banyan.user.field.TicketFieldService;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** The fields of tickets for the service that keeps their values; only services get here. */
@RestController
@PreAuthorize("hasAuthority('service')")
class TicketFieldController implements TicketFieldInternalApi {

    private final TicketFieldService fields;

    TicketFieldController(TicketFieldService fields) {
        this.fields = fields;
    }

    @Override
    public List<TicketFieldFacts> ticketFields(long companyId) {
        return fields.all(companyId);
    }

    @Override
    public CheckedTicketFields checkTicketFields(TicketFieldCheck check) {
        return fields.check(check);
    }
}
