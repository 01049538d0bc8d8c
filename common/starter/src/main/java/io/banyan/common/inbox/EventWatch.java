package io.banyan.common.inbox;

import io.banyan.common.trace.Span;
import io.banyan.common.trace.Trace;
import io.banyan.common.trace.Tracer;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What is seen of events as they are handled: a span in the trace of who sent them, how long the work took, how old the news was. */
class EventWatch {

    private final Tracer tracer;
    private final Clock clock;
    private final MeterProvider<Timer> handling;
    private final Timer delay;

    EventWatch(Tracer tracer, Clock clock, MeterRegistry registry) {
        this.tracer = tracer;
        this.clock = clock;
        this.handling = Timer.builder("events.handling")
                .description("Reactions to an event; outcome done, duplicate or failed")
                .withRegistry(registry);
        this.delay = Timer.builder("events.delay")
                .description("From what happened to its effect here")
                .serviceLevelObjectives(
                        Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(5), Duration.ofMinutes(1))
                .register(registry);
    }

    /** @param work tells whether it had an effect, or all had been done before */
    void handling(ConsumerRecord<String, byte[]> message, String type, String id, BooleanSupplier work) {
        var began = System.nanoTime();
        var outcome = "failed";
        var parent = EventDispatcher.header(message.headers(), Trace.HEADER);
        try (var span = tracer.start(Span.Kind.CONSUMER, "handle " + type, parent);
                var _ = span.trace().open()) {
            span.with(Span.TOPIC, message.topic()).with(Span.MESSAGE_ID, id);
            outcome = tried(span, work) ? "done" : "duplicate";
            span.with("banyan.outcome", outcome);
            if (outcome.equals("done")) {
                noteDelay(EventDispatcher.header(message.headers(), "ce_time"));
            }
        } finally {
            handling.withTags("type", type, "outcome", outcome).record(Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private static boolean tried(Span span, BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException failure) {
            span.failed(failure.getClass().getName());
            throw failure;
        }
    }

    private void noteDelay(@Nullable String happenedAt) {
        if (happenedAt == null) {
            return;
        }
        try {
            delay.record(Duration.between(Instant.parse(happenedAt), clock.instant()));
        } catch (DateTimeException _) {
            // Somebody else's clock notation is no reason to fail an event that was handled.
        }
    }
}
