package io.banyan.common.seata;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks after what lasts: reconnects when the server is back, forgets old fence rows, warns of branches that nobody has decided for long.
 */
final class Caretaker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Caretaker.class);
    private static final Duration RECONNECT_PERIOD = Duration.ofSeconds(3);
    private static final Duration FENCE_PERIOD = Duration.ofMinutes(1);

    private final SeataClient client;
    private final FenceLog fence;
    private final BanyanSeataProperties properties;
    private final Clock clock;
    private @Nullable ScheduledExecutorService timer;

    Caretaker(SeataClient client, FenceLog fence, BanyanSeataProperties properties, Clock clock) {
        this.client = client;
        this.fence = fence;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("seata-caretaker").factory());
        every(RECONNECT_PERIOD, timer, client::reconnectIfBroken);
        every(FENCE_PERIOD, timer, this::keepFence);
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    void keepFence() {
        var now = clock.instant();
        fence.forgetDecided(now, properties.fenceKept());
        var undecided = fence.undecidedSince(now.minus(properties.undecidedAlarm()));
        if (undecided > 0) {
            log.warn(
                    "{} branches in tcc_fence_log are undecided for more than {}: is a service or the Seata server down?",
                    undecided,
                    properties.undecidedAlarm());
        }
    }

    private static void every(Duration period, ScheduledExecutorService timer, Runnable task) {
        ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(
                () -> guarded(task), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A task that throws would never be called again. */
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            log.warn("Will be tried again", e);
        }
    }
}
