package io.banyan.ticket.closing;

import java.time.Instant;
import java.util.List;

/** Tickets whose time has come. */
public interface DueTickets {

    /** Completed and not confirmed in time, the longest overdue first. */
    List<Long> toConfirm(Instant now, int limit);

    /** Orders that were not paid in time. */
    List<Long> unpaid(Instant now, int limit);
}
