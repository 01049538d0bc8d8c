package io.banyan.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time, which a test may move ahead. It is never put back: ids and versions would repeat. */
public final class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    public void forward(Duration span) {
        ahead = ahead.plus(span);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }
}
