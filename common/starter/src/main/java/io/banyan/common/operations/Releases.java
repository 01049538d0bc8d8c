package io.banyan.common.operations;

import io.banyan.common.outbox.OutboxOperations;
import io.banyan.common.security.Caller;
import java.time.Instant;
import org.springframework.transaction.annotation.Transactional;

/** Lets go what is held back in the outbox, and sends again what was sent; each with its note. */
class Releases {

    /** A window with more is cut into pieces by the operator: one transaction, and one flood for the consumers. */
    static final int MOST = 100_000;

    private final OutboxOperations outbox;
    private final OperatorActions actions;

    Releases(OutboxOperations outbox, OperatorActions actions) {
        this.outbox = outbox;
        this.actions = actions;
    }

    /** @return false when the key is not parked any more */
    @Transactional
    public boolean release(Caller caller, String key) {
        var released = outbox.unpark(key);
        if (released) {
            actions.done(caller, "parked-key.release", "parked-key:" + key, "");
        }
        return released;
    }

    /** @return how many events are sent again */
    @Transactional
    public int replay(Caller caller, long id, Instant from, Instant to) {
        var count = outbox.countSent(from, to);
        if (count > MOST) {
            throw OperationsProblem.windowTooLarge(count, MOST);
        }
        var events = outbox.replay(from, to);
        actions.done(
                caller, "archive.replay", "replay:" + id, "%d events sent from %s to %s".formatted(events, from, to));
        return events;
    }
}
