package io.banyan.ticket.completion;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.ticket.lifecycle.TicketFacts;
import io.banyan.ticket.pricing.Tariff.FreeReason;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What rounds were completed with; one for each round. */
public interface Completions {

    boolean exists(long id);

    void add(Done done);

    /** @param id the one reserved by the request, so that its repetition finds it */
    record Done(
            long id,
            TicketFacts ticket,
            int round,
            ChargeMode mode,
            @Nullable FreeReason freeReason,
            BigDecimal gross,
            BigDecimal total,
            String workLog,
            BigDecimal labourHours,
            Instant at) {}
}
