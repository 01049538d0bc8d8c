package io.banyan.gateway.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** {@code gateway.requests} by service, method and status, kept at hand: a look-up in the registry costs more than the timer itself. */
@Component
class RequestTimers {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private final MeterRegistry registry;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    RequestTimers(MeterRegistry registry) {
        this.registry = registry;
    }

    /** @param method as sent; those nobody knows are one, so that a stranger cannot make meters without end */
    void record(String service, String method, int status, long nanos) {
        var known = METHODS.contains(method) ? method : "OTHER";
        timers.computeIfAbsent(new Kind(service, known, status), this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Kind kind) {
        return Timer.builder("gateway.requests")
                .description("Until the answer begins; service none for what the gateway answered by itself")
                .tags("service", kind.service, "method", kind.method, "status", Integer.toString(kind.status))
                .serviceLevelObjectives(
                        Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(10))
                .register(registry);
    }

    private record Kind(String service, String method, int status) {}
}
