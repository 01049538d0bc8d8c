package io.banyan.inventory.disposal;

import java.util.List;

/** What tickets used. */
public interface Consumptions {

    boolean isConsumed(long ticketId, int round);

    void add(Consumption consumption);

    /** Those with lines that this round's bill pays for and that have no disposal document yet. */
    List<Consumption> awaiting(long ticketId, int paidRound);
}
