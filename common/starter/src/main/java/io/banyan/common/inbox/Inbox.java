package io.banyan.common.inbox;

import io.banyan.common.job.Job;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers which events had their effect. The note and the effect are one transaction. */
public class Inbox {

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

    /** No event comes again after so long: topics keep a week, the outbox's archive three days. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 120_000)
    @Job("inbox.purge")
    int purge() {
        var purged = 0;
        int some;
        do {
            some = jdbc.sql("DELETE FROM inbox_event WHERE received_at < UTC_TIMESTAMP(6) - INTERVAL 90 DAY LIMIT 5000")
                    .update();
            purged += some;
        } while (some == 5000);
        return purged;
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
