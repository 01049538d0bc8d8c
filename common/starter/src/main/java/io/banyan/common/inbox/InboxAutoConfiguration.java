package io.banyan.common.inbox;

import io.banyan.common.trace.Tracer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "io.banyan.common.outbox.OutboxAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
class InboxAutoConfiguration {

    @Bean
    Inbox inbox(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new Inbox(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    EventConsumers eventConsumers(
            ListableBeanFactory beans,
            Inbox inbox,
            EventWatch watch,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KafkaProperties kafka,
            Producer<String, byte[]> outboxProducer,
            @Value("${banyan.outbox.topic-prefix:}") String topicPrefix,
            @Value("${spring.application.name}") String service) {
        var settings = new HashMap<String, Object>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50);
        // The work of a killed instance is taken over after this time; the usual 45 s is long for somebody who waits
        // for a bill.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
        var store = new DeadEventStore(jdbc);
        var transaction = new TransactionTemplate(transactions);
        return new EventConsumers(
                beans,
                reactions -> new EventDispatcher(reactions, inbox, watch),
                dispatcher -> new DeadEvents(store, transaction, dispatcher, EventConsumers.group(service)),
                settings,
                outboxProducer,
                topicPrefix,
                service);
    }

    @Bean
    EventWatch eventWatch(Tracer tracer, Clock clock, MeterRegistry registry) {
        return new EventWatch(tracer, clock, registry);
    }

    @Bean
    MeterBinder eventLag(EventConsumers consumers) {
        return registry -> Gauge.builder("events.lag", consumers, EventConsumers::lag)
                .description("Records that wait in the worst partition")
                .register(registry);
    }

    static List<Reaction> reactions(ListableBeanFactory beans) {
        var all = new ArrayList<Reaction>();
        for (var bean : beans.getBeansWithAnnotation(EventReactions.class).values()) {
            for (var method : AopUtils.getTargetClass(bean).getDeclaredMethods()) {
                var once = method.getAnnotation(OnEvent.class);
                if (once != null) {
                    all.add(Reaction.of(once.value(), bean, method));
                }
                if (method.isAnnotationPresent(OnBroadcast.class)) {
                    all.add(Reaction.of("", bean, method));
                }
            }
        }
        return all;
    }

    static ConcurrentMessageListenerContainer<String, byte[]> container(
            HashMap<String, Object> settings, String group, String[] topics, MessageListener<String, byte[]> listener) {
        var consumers =
                new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        var properties = new ContainerProperties(topics);
        properties.setGroupId(group);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMessageListener(listener);
        properties.setShutdownTimeout(Duration.ofSeconds(5).toMillis());
        return new ConcurrentMessageListenerContainer<>(consumers, properties);
    }

    static String onlyHere(String service) {
        return "banyan." + service + ".broadcast." + UUID.randomUUID();
    }
}
