package io.banyan.common.outbox;

import io.banyan.common.json.BanyanJson;
import io.banyan.common.outbox.OutboxStore.Waiting;
import io.banyan.common.trace.Span;
import io.banyan.common.trace.Tracer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import tools.jackson.databind.json.JsonMapper;

/** Hands stored events to Kafka, each with a span that continues the trace of the request that stored it, and counts what became of them. */
class OutboxSender {

    private final Producer<String, byte[]> producer;
    private final Tracer tracer;
    private final Clock clock;
    private final Timer delay;
    private final Counter refused;
    private final Counter stalls;
    private final JsonMapper json = BanyanJson.mapper();

    OutboxSender(Producer<String, byte[]> producer, Tracer tracer, Clock clock, MeterRegistry registry) {
        this.producer = producer;
        this.tracer = tracer;
        this.clock = clock;
        this.delay = Timer.builder("outbox.delay")
                .description("From the commit of an event to the broker's word; its count is the number of events sent")
                .serviceLevelObjectives(Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofSeconds(5))
                .register(registry);
        this.refused = Counter.builder("outbox.refused")
                .description(
                        "Attempts that the broker or the producer refused; the event is tried again or its key parked")
                .register(registry);
        this.stalls = Counter.builder("outbox.relay.stalls")
                .description("Rounds of the relay that failed as a whole: database or broker away")
                .register(registry);
    }

    Future<RecordMetadata> send(Waiting event) {
        var headers = json.readValue(event.headers(), EventHeaders.class);
        var span = tracer.start(Span.Kind.PRODUCER, "send " + event.type(), headers.traceparent())
                .with(Span.TOPIC, event.topic())
                .with(Span.MESSAGE_ID, event.id())
                .with("banyan.outbox.waited_ms", waited(event).toMillis());
        var message = new ProducerRecord<>(
                event.topic(), event.aggregateid(), event.payload().getBytes(StandardCharsets.UTF_8));
        headers.sentBy(span.trace()).writeTo(message.headers());
        return producer.send(message, (_, refusal) -> {
            if (refusal == null) {
                delay.record(waited(event));
            } else {
                refused.increment();
                span.failed(refusal.getClass().getName());
            }
            span.close();
        });
    }

    void flush() {
        producer.flush();
    }

    void countStall() {
        stalls.increment();
    }

    private Duration waited(Waiting event) {
        return Duration.between(event.createdAt().toInstant(ZoneOffset.UTC), clock.instant());
    }
}
