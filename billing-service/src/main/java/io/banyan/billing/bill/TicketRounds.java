package io.banyan.billing.bill;

/** Which round each ticket is in, as far as we were told. Rounds count from 1 and only grow. */
public interface TicketRounds {

    void raise(long ticketId, long companyId, long projectId, int round);

    /** 1 for a ticket we heard nothing of. */
    int of(long ticketId);
}
