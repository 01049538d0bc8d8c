package io.banyan.common.outbox;

import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/**
 * The platform's topics, made by whichever service starts first, so that nobody waits for the owner of a topic to come up. Existing
 * topics are left as they are. The relay asks for them until the broker has them: a broker that was slow at the start must not silence a
 * service for good.
 */
final class Topics {

    private static final int PARTITIONS = 6;

    private Topics() {}

    static NewTopics all(String prefix) {
        return new NewTopics(Stream.of("user", "ticket", "billing", "inventory", "patrol", "notice", "audit")
                .map(owner -> prefix + "banyan." + owner + ".events.v1")
                .flatMap(topic -> Stream.of(topic, topic + ".dlt"))
                .map(topic -> TopicBuilder.name(topic).partitions(PARTITIONS).build())
                .toArray(NewTopic[]::new));
    }
}
