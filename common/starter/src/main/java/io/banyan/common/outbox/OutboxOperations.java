package io.banyan.common.outbox;

import io.banyan.common.job.Job;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Transactional;

/** What an operator does to the outbox: look at the backlog, release a parked key, replay what was sent. */
public class OutboxOperations {

    private final OutboxStore store;
    private final OutboxProperties properties;
    private final Clock clock;
    private final Runnable wake;

    OutboxOperations(OutboxStore store, OutboxProperties properties, Clock clock, Runnable wake) {
        this.store = store;
        this.properties = properties;
        this.clock = clock;
        this.wake = wake;
    }

    /** @return waiting rows, age of the oldest in seconds, parked keys */
    public OutboxBacklog backlog() {
        var backlog = store.backlog();
        return new OutboxBacklog((int) backlog.rows(), (int) backlog.oldestAgeSeconds(), (int) backlog.parkedKeys());
    }

    /** How many events {@link #replay} would send again. */
    public int countSent(Instant from, Instant to) {
        return store.countSent(utc(from), utc(to));
    }

    /** How long what was sent can be replayed. */
    public Duration keptFor() {
        return properties.archive();
    }

    /** Sends again what was sent in {@code [from, to)}, oldest first; at most the archive's 72 hours back. */
    @Transactional
    public int replay(Instant from, Instant to) {
        var count = store.replay(utc(from), utc(to));
        wake.run();
        return count;
    }

    /** Releases a parked key after its cause was mended. */
    @Transactional
    public boolean unpark(String aggregateId) {
        var released = store.unpark(aggregateId);
        wake.run();
        return released;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    @Job("outbox.purge-archive")
    int purgeArchive() {
        var before = utc(clock.instant().minus(properties.archive()));
        var purged = 0;
        int some;
        do {
            some = store.purgeArchive(before);
            purged += some;
        } while (some == 5000);
        return purged;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
