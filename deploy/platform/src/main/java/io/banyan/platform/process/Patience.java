package io.banyan.platform.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for something to become true, up to a limit. The only place that pauses. */
public final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(40);

    private Patience() {}

    /** What is waited for. */
    @FunctionalInterface
    public interface Condition {
        boolean holds();
    }

    /** Whether the condition came true within the limit; asked at once, then every 40 ms. */
    public static boolean until(Duration limit, Condition condition) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() - deadline >= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }
}
