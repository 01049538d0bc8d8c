package io.banyan.ticket.intake;

/** billing-service's side of a paid order. */
public interface OrderBilling {

    /** Tries the bill within the running global transaction. */
    void prepare(Draft order);
}
