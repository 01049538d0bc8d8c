package io.banyan.ticket.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Billing's facts about tickets, mirrored. Each note keeps what later news said, whatever order they come in; only paid and owed again
 * follow each other, and do so in the order of the bill's events. */
public interface Bills {

    /** Whose bill it is. */
    record Of(
            long billId, long companyId, long projectId, long ticketId, int round, String number, BigDecimal amount) {}

    /**
     * A bill as a ticket shows it.
     *
     * @param status ISSUED, PAID or VOIDED
     */
    record TicketBill(
            long billId,
            int round,
            String number,
            String status,
            BigDecimal amount,
            BigDecimal paid,
            BigDecimal refunded,
            @Nullable Instant paidAt) {}

    void issued(Of bill);

    void paid(Of bill, Instant at);

    void voided(Of bill);

    /** @param refunded this refund alone, yuan */
    void refunded(Of bill, BigDecimal refunded);

    void reopened(Of bill);

    List<TicketBill> ofTicket(long ticketId);
}
