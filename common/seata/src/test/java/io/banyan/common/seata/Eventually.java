package io.banyan.common.seata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for the asynchronous, with a deadline. */
final class Eventually {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Eventually() {}

    static <T> void is(Duration patience, T expected, Supplier<T> actual) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!expected.equals(actual.get()) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        assertThat(actual.get()).isEqualTo(expected);
    }
}
