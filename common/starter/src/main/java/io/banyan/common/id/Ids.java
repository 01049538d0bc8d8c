package io.banyan.common.id;

import java.time.Clock;
import java.time.Instant;

/**
 * Ids given by the application, never by the database, so that an event can carry them before anything is stored.
 *
 * <p>41 bits of milliseconds since 2025, 10 bits of instance, 12 bits of counter: sortable by time, unique across the instances of a
 * service. A clock that steps back does not repeat ids: the counter runs ahead of it.
 */
public final class Ids {

    static final long EPOCH = Instant.parse("2025-01-01T00:00:00Z").toEpochMilli();
    private static final int COUNTER_BITS = 12;
    private static final int INSTANCE_BITS = 10;

    private final Clock clock;
    private final long instance;
    private long last;

    /** @param instance 0 to 1023, different for each running instance of the service */
    public Ids(Clock clock, int instance) {
        if (instance < 0 || instance >= 1 << INSTANCE_BITS) {
            throw new IllegalArgumentException("instance must be 0..1023: " + instance);
        }
        this.clock = clock;
        this.instance = instance;
    }

    /** The next id; positive and greater than every id this instance gave before. */
    public synchronized long next() {
        var now = (clock.millis() - EPOCH) << COUNTER_BITS;
        last = Math.max(now, last + 1);
        var millis = last >> COUNTER_BITS;
        var counter = last & ((1 << COUNTER_BITS) - 1);
        return (millis << (INSTANCE_BITS + COUNTER_BITS)) | (instance << COUNTER_BITS) | counter;
    }
}
