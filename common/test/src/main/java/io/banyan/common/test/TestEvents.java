package io.banyan.common.test;

import io.banyan.common.contract.shared.ContractEvent;
import io.banyan.common.contract.shared.EventType;
import io.banyan.common.json.BanyanJson;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the service as its neighbours do, and hears what it tells: real records on the real broker. */
public final class TestEvents implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JsonMapper json = BanyanJson.mapper();
    private final String broker;
    private final KafkaProducer<String, byte[]> producer;

    TestEvents(String broker) {
        this.broker = broker;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all"), new StringSerializer(), new ByteArraySerializer());
    }

    /** Publishes a contract event as its owner would. May be called twice with the same event: a duplicate. */
    public void publish(ContractEvent event) {
        var type = type(event.getClass());
        send(type.topic(), type.value(), event, json.writeValueAsBytes(event));
    }

    /** Publishes something unreadable under the name of an event type. */
    public void publishGarbage(ContractEvent like, String payload) {
        var type = type(like.getClass());
        send(type.topic(), type.value(), like, payload.getBytes(StandardCharsets.UTF_8));
    }

    private void send(String topic, String type, ContractEvent event, byte[] payload) {
        var message =
                new ProducerRecord<>(RealServers.topicPrefix() + topic, Long.toString(event.aggregateId()), payload);
        message.headers()
                .add("ce_specversion", "1.0".getBytes(StandardCharsets.UTF_8))
                .add("ce_id", event.eventId().toString().getBytes(StandardCharsets.UTF_8))
                .add("ce_type", type.getBytes(StandardCharsets.UTF_8))
                .add("ce_time", event.occurredAt().toString().getBytes(StandardCharsets.UTF_8))
                .add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
        try {
            var _ = producer.send(message).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Waits until an event of this type that fits is on its topic, and gives all that fit. Reads the topic from its beginning. */
    public <E extends ContractEvent> List<E> await(Class<E> event, Predicate<E> fits) {
        var deadline = Clock.systemUTC().instant().plus(PATIENCE);
        while (true) {
            var found = all(event).stream().filter(fits).toList();
            if (!found.isEmpty()) {
                return found;
            }
            if (Clock.systemUTC().instant().isAfter(deadline)) {
                throw new AssertionError("No " + event.getSimpleName() + " came within " + PATIENCE);
            }
        }
    }

    /** Everything of this type that is on its topic now. */
    public <E extends ContractEvent> List<E> all(Class<E> event) {
        var type = type(event);
        var found = new CopyOnWriteArrayList<E>();
        for (var message : records(type.topic())) {
            var header = message.headers().lastHeader("ce_type");
            if (header != null && type.value().equals(new String(header.value(), StandardCharsets.UTF_8))) {
                found.add(json.readValue(message.value(), event));
            }
        }
        return found;
    }

    /** Every record of a topic (its name without the run's prefix), with headers. */
    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", broker, "enable.auto.commit", "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(RealServers.topicPrefix() + topic).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            var all = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < end.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    private static EventType type(Class<?> event) {
        var type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event + " has no @EventType");
        }
        return type;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
