package io.banyan.common.operations;

import io.banyan.common.inbox.EventConsumers;
import io.banyan.common.outbox.ParkedKeys;

/** What an alarm watches: each of these is to be zero. Cheap to read; each reads one index or a small table. */
public class OperationsCounts {

    private final EventConsumers consumers;
    private final ParkedKeys parked;
    private final Discards discards;

    OperationsCounts(EventConsumers consumers, ParkedKeys parked, Discards discards) {
        this.consumers = consumers;
        this.parked = parked;
        this.discards = discards;
    }

    /** Events that wait for a mend. */
    public int deadEvents() {
        return consumers.deadEvents().countWaiting();
    }

    /** Aggregates whose news cannot be sent. */
    public int parkedKeys() {
        return parked.count();
    }

    /** Discards that wait for the second person. */
    public int openDiscards() {
        return discards.countOpen();
    }
}
