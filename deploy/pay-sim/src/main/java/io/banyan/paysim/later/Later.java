package io.banyan.paysim.later;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Does things after a while, and makes a call slow. Both end at once when the simulator stops.
@Component
public class Later {

    private static final Logger log = LoggerFactory.getLogger(Later.class);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("paysim-later").factory());

    /// Runs the action on a thread of its own after the delay. What has not run at stop never runs.
    public void run(Duration delay, Runnable action) {
        if (stopped.getCount() == 0) {
            return;
        }
        var _ = clockwork.schedule(
                () -> Thread.ofVirtual().name("paysim-work").start(() -> logged(action)),
                delay.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /// Blocks the calling thread for the given time, or until the simulator stops.
    public void pause(Duration time) {
        try {
            var _ = stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void logged(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            log.error("Delayed work failed", e);
        }
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
        clockwork.shutdownNow();
    }
}
