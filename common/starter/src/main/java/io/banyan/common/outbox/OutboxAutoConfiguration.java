package io.banyan.common.outbox;

import io.banyan.common.trace.Tracer;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@EnableConfigurationProperties(OutboxProperties.class)
@EnableScheduling
class OutboxAutoConfiguration {

    @Bean
    OutboxStore outboxStore(JdbcTemplate jdbc) {
        return new OutboxStore(jdbc);
    }

    @Bean
    Outbox outbox(
            JdbcTemplate jdbc,
            Clock clock,
            @Value("${spring.application.name}") String service,
            OutboxProperties properties,
            ObjectProvider<OutboxRelay> relay) {
        return new Outbox(
                jdbc,
                clock,
                "/banyan/" + service,
                properties.topicPrefix(),
                () -> relay.ifAvailable(OutboxRelay::wake));
    }

    @Bean
    ParkedKeys parkedKeys(JdbcClient jdbc) {
        return new ParkedKeys(jdbc);
    }

    @Bean
    OutboxOperations outboxOperations(
            OutboxStore store, OutboxProperties properties, Clock clock, ObjectProvider<OutboxRelay> relay) {
        return new OutboxOperations(store, properties, clock, () -> relay.ifAvailable(OutboxRelay::wake));
    }

    @Bean
    OutboxRelay outboxRelay(
            OutboxStore store,
            PlatformTransactionManager transactions,
            OutboxSender sender,
            KafkaAdmin kafka,
            OutboxProperties properties) {
        return new OutboxRelay(store, new TransactionTemplate(transactions), sender, kafka::initialize, properties);
    }

    @Bean
    OutboxSender outboxSender(
            Producer<String, byte[]> outboxProducer, Tracer tracer, Clock clock, MeterRegistry registry) {
        return new OutboxSender(outboxProducer, tracer, clock, registry);
    }

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> outboxProducer(KafkaProperties kafka) {
        var settings = new HashMap<String, Object>(kafka.buildProducerProperties());
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        // With more, an event could arrive while the one before it times out.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    NewTopics platformTopics(OutboxProperties properties) {
        return Topics.all(properties.topicPrefix());
    }
}
