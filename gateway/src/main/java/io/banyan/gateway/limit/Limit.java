package io.banyan.gateway.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A token bucket: it holds at most {@code burst} tokens and gains {@code permits} of them {@code per} time.
 *
 * @param permits gained tokens
 * @param per     in this time
 * @param burst   size of the bucket
 */
record Limit(int permits, @DefaultValue("1s") Duration per, int burst) {

    Limit {
        if (permits < 1 || burst < 1 || per.isNegative() || per.isZero()) {
            throw new IllegalArgumentException("A limit needs at least one permit, one burst and some time");
        }
    }

    static Limit perSecond(int permits, int burst) {
        return new Limit(permits, Duration.ofSeconds(1), burst);
    }

    /** Time in which one token is gained, in microseconds. */
    long microsPerToken() {
        return Math.max(1, per.toNanos() / 1000 / permits);
    }
}
