package io.banyan.billing.bill;

import io.banyan.common.contract.billing.BillingInternalApi.BillFacts;
import io.banyan.common.contract.shared.SourceRef;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bills of a cancelled ticket: of its present round, nothing is owed any more. */
@Service
public class TicketCancelService {

    private final BillService bills;
    private final OrderBillTries tries;
    private final BillQueries queries;
    private final TicketRounds rounds;

    TicketCancelService(BillService bills, OrderBillTries tries, BillQueries queries, TicketRounds rounds) {
        this.bills = bills;
        this.tries = tries;
        this.queries = queries;
        this.rounds = rounds;
    }

    /** All bills of the ticket, whatever round. */
    public Set<Long> idsOf(long ticketId) {
        return queries.facts(SourceRef.TICKET, ticketId).stream()
                .map(BillFacts::billId)
                .collect(Collectors.toSet());
    }

    /**
     * Voids what is owed for the present round, and keeps a bill that is still being decided from being issued.
     *
     * @return the bills of the present round, paid ones too
     */
    @Transactional
    public Set<Long> cancel(long ticketId, String reason) {
        tries.noteCancelled(SourceRef.TICKET, ticketId);
        return bills.cancel(SourceRef.TICKET, ticketId, rounds.of(ticketId), reason).stream()
                .map(Bill::id)
                .collect(Collectors.toSet());
    }
}
