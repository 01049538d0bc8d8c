package io.banyan.nemesis.scenario;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/**
 * Where a service stands in the topics it reads.
 *
 * @param broker  {@code host:port}
 * @param service its name
 */
record ConsumerGroup(String broker, String service) {

    /** Records that it has not taken note of. */
    long lag() {
        try (var admin = admin()) {
            var stands = stands(admin);
            var ends = ends(admin, stands.keySet(), OffsetSpec.latest());
            return stands.entrySet().stream()
                    .mapToLong(entry -> Math.max(
                            0,
                            ends.getOrDefault(entry.getKey(), 0L)
                                    - entry.getValue().offset()))
                    .sum();
        }
    }

    /** Puts it back to the first record of everything. It must not run. @return how many records it reads again */
    long rewind() {
        try (var admin = admin()) {
            var stands = stands(admin);
            var first = ends(admin, stands.keySet(), OffsetSpec.earliest());
            Map<TopicPartition, OffsetAndMetadata> back = first.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> new OffsetAndMetadata(entry.getValue())));
            get(admin.alterConsumerGroupOffsets(group(), back).all());
            return stands.entrySet().stream()
                    .mapToLong(entry -> entry.getValue().offset() - first.getOrDefault(entry.getKey(), 0L))
                    .sum();
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", broker));
    }

    private String group() {
        return "banyan." + service;
    }

    private Map<TopicPartition, OffsetAndMetadata> stands(Admin admin) {
        return get(admin.listConsumerGroupOffsets(group()).partitionsToOffsetAndMetadata());
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Set<TopicPartition> of, OffsetSpec end) {
        var asked = of.stream().collect(Collectors.toMap(partition -> partition, _ -> end));
        return get(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka: " + refused.getCause(), refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
