package io.banyan.common.inbox;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers which events had their effect. The note and the effect are one transaction. */
public final class Inbox {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Inbox(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Runs the action unless this consumer has seen the event.
     *
     * @return false when it was seen before
     */
    public boolean once(String consumer, String eventId, Runnable action) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            if (!note(consumer, eventId)) {
                return false;
            }
            action.run();
            return true;
        }));
    }

    private boolean note(String consumer, String eventId) {
        try {
            return jdbc.sql("INSERT INTO inbox_event (consumer, event_id, received_at) VALUES (?, ?, UTC_TIMESTAMP(6))")
                            .params(consumer, eventId)
                            .update()
                    == 1;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }
}
