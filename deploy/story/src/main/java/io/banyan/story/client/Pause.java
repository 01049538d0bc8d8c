package io.banyan.story.client;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The beat between two looks at something that is expected to change. */
public final class Pause {

    private Pause() {}

    /** 50 ms. */
    public static void aMoment() {
        of(Duration.ofMillis(50));
    }

    /** As long as somebody asked for. */
    public static void of(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
