package io.banyan.ticket.intake;

/** This service's side of a paid order. */
public interface TentativeOrders {

    /** Tries the ticket within the running global transaction. */
    void attempt(Draft order);
}
