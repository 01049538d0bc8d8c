package io.banyan.common.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/**
 * The Kafka consumers of this service: one group that shares the work among replicas, and one of this instance alone for broadcasts.
 * An event that cannot be handled goes to {@code <topic>.dlt} and to {@link DeadEvents}, in that order; if either fails it is tried again.
 */
public class EventConsumers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EventConsumers.class);

    private final ListableBeanFactory beans;
    private final Function<List<Reaction>, EventDispatcher> dispatchers;
    private final Function<EventDispatcher, DeadEvents> parking;
    private final HashMap<String, Object> settings;
    private final Producer<String, byte[]> producer;
    private final String topicPrefix;
    private final String service;
    private List<ConcurrentMessageListenerContainer<String, byte[]>> running = List.of();
    private @Nullable DeadEvents deadEvents;

    EventConsumers(
            ListableBeanFactory beans,
            Function<List<Reaction>, EventDispatcher> dispatchers,
            Function<EventDispatcher, DeadEvents> parking,
            HashMap<String, Object> settings,
            Producer<String, byte[]> producer,
            String topicPrefix,
            String service) {
        this.beans = beans;
        this.dispatchers = dispatchers;
        this.parking = parking;
        this.settings = settings;
        this.producer = producer;
        this.topicPrefix = topicPrefix;
        this.service = service;
    }

    /** What could not be handled here. */
    public DeadEvents deadEvents() {
        if (deadEvents == null) {
            throw new IllegalStateException("The consumers are not started");
        }
        return deadEvents;
    }

    static String group(String service) {
        return "banyan." + service;
    }

    /** Records that wait in the worst partition, as the broker said at the last fetch. */
    double lag() {
        return running.stream()
                .flatMap(container -> container.metrics().values().stream())
                .flatMap(metrics -> metrics.entrySet().stream())
                .filter(metric -> metric.getKey().name().equals("records-lag-max"))
                .map(metric -> metric.getValue().metricValue())
                .mapToDouble(value -> value instanceof Double lag && !lag.isNaN() ? lag : 0)
                .max()
                .orElse(0);
    }

    @Override
    public void start() {
        var reactions = InboxAutoConfiguration.reactions(beans);
        var dispatcher = dispatchers.apply(reactions);
        var group = group(service);
        var dead = parking.apply(dispatcher);
        deadEvents = dead;
        var shared = topics(reactions, false);
        var broadcasts = topics(reactions, true);
        var containers = new java.util.ArrayList<ConcurrentMessageListenerContainer<String, byte[]>>();
        if (shared.length > 0) {
            MessageListener<String, byte[]> listener = dispatcher::deliver;
            var container = InboxAutoConfiguration.container(settings, group, shared, listener);
            container.setCommonErrorHandler(EventErrors.handler((message, failure) -> {
                publishDead(message, failure, group);
                dead.bury(message, failure);
            }));
            containers.add(container);
        }
        if (broadcasts.length > 0) {
            var latest = new HashMap<>(settings);
            latest.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
            MessageListener<String, byte[]> listener = dispatcher::broadcast;
            containers.add(InboxAutoConfiguration.container(
                    latest, InboxAutoConfiguration.onlyHere(service), broadcasts, listener));
        }
        containers.forEach(container -> {
            container.setBeanName(service);
            container.start();
        });
        running = List.copyOf(containers);
    }

    @Override
    public void stop() {
        running.forEach(ConcurrentMessageListenerContainer::stop);
        running = List.of();
    }

    @Override
    public boolean isRunning() {
        return !running.isEmpty();
    }

    private void publishDead(ConsumerRecord<?, ?> message, Exception failure, String group) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        log.error(
                "{} offset {} of partition {} is parked",
                message.topic(),
                message.offset(),
                message.partition(),
                cause);
        var dead = new ProducerRecord<>(
                message.topic() + ".dlt",
                (String) message.key(),
                message.value() instanceof byte[] bytes ? bytes : null);
        message.headers().forEach(header -> dead.headers().add(header));
        dead.headers()
                .add("x-group", group.getBytes(StandardCharsets.UTF_8))
                .add(
                        "x-origin",
                        "%s/%d/%d"
                                .formatted(message.topic(), message.partition(), message.offset())
                                .getBytes(StandardCharsets.UTF_8))
                .add("x-reason", cause.toString().getBytes(StandardCharsets.UTF_8));
        try {
            var _ = producer.send(dead).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The dead-letter topic does not take the event", refused);
        }
    }

    private String[] topics(List<Reaction> reactions, boolean broadcast) {
        return reactions.stream()
                .filter(reaction -> reaction.isBroadcast() == broadcast)
                .map(reaction -> topicPrefix + reaction.topic())
                .distinct()
                .toArray(String[]::new);
    }
}
