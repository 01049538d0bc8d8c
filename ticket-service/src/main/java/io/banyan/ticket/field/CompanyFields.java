package io.banyan.ticket.field;

import io.banyan.common.contract.user.TicketFieldInternalApi.CheckedTicketFields;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldCheck;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldFacts;
import java.util.List;

/** The fields of tickets as their company defines them in user-service. Each is a call: never inside a transaction. */
public interface CompanyFields {

    /**
     * All fields in the order of forms, as they were a few seconds ago; while user-service is away, as they were when it was asked last.
     *
     * @throws io.banyan.common.problem.ServiceUnavailable when it is away and was not asked before
     */
    List<TicketFieldFacts> of(long companyId);

    /**
     * Holds values against the rules of this moment.
     *
     * @throws io.banyan.common.problem.ServiceUnavailable when user-service is away
     */
    CheckedTicketFields check(TicketFieldCheck check);
}
