package io.banyan.common.security;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Lets {@link RemoteAuthorities} renew what it knows twice a second, on a thread of its own that nothing else can hold up. */
class AuthorityRenewal implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AuthorityRenewal.class);
    private static final long MILLIS = 500;

    private final RemoteAuthorities authorities;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("authority-renewal").factory());
    private volatile boolean running;

    AuthorityRenewal(RemoteAuthorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public void start() {
        running = true;
        var _ = timer.scheduleWithFixedDelay(this::renew, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    private void renew() {
        try {
            authorities.renew();
        } catch (RuntimeException | Error failed) {
            // What leaves a scheduled method ends its schedule.
            log.error("Authorities were not renewed", failed);
        }
    }

    @Override
    public void stop() {
        timer.shutdownNow();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
