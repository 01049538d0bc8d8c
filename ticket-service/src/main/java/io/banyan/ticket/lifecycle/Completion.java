package io.banyan.ticket.lifecycle;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.contract.ticket.TicketCompleted.MaterialUsed;
import io.banyan.ticket.pricing.Price;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The job as it was done 完工: words, price, and what was used of each requisition.
 *
 * @param workLog what was done, for the resident
 */
public record Completion(
        String workLog, List<Long> fileIds, ChargeMode mode, Price price, List<MaterialUsed> materials) {

    /** Says what was done; and once a price was named, or has to be, the resident pays no more than he agreed to. */
    void requireSound(TicketFacts ticket, @Nullable Quote quote) {
        if (workLog.isBlank()) {
            throw TicketProblem.workLogMissing(ticket.number());
        }
        if (mode != ChargeMode.AFTER_SERVICE || !price.total().isPositive()) {
            return;
        }
        if (quote == null && !ticket.terms().quoteRequired()) {
            return;
        }
        if (quote == null || quote.state() != Quote.State.APPROVED) {
            throw TicketProblem.quoteNotApproved(ticket.number());
        }
        if (price.total().amount().compareTo(quote.amount()) > 0) {
            throw TicketProblem.quoteExceeded(
                    ticket.number(), quote.amount(), price.total().amount());
        }
    }
}
