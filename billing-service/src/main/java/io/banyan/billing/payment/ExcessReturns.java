package io.banyan.billing.payment;

/** Gives back money that came when nothing was owed any more, for example after the payment was closed. */
public interface ExcessReturns {

    /** In the running transaction: what is given back is decided together with what was received. */
    void giveBack(Payment payment);
}
