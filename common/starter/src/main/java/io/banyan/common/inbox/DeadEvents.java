package io.banyan.common.inbox;

import io.banyan.common.json.BanyanJson;
import io.banyan.common.problem.RequestProblem;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Events that this service could not handle, with the reason, until an operator replays them after the mend. */
public class DeadEvents {

    private final JdbcClient jdbc;
    private final EventDispatcher dispatcher;
    private final String group;
    private final JsonMapper json = BanyanJson.mapper();

    DeadEvents(JdbcClient jdbc, EventDispatcher dispatcher, String group) {
        this.jdbc = jdbc;
        this.dispatcher = dispatcher;
        this.group = group;
    }

    /** @param reason exception and message, at most 1000 characters */
    public record DeadEvent(
            long id,
            String eventId,
            String topic,
            @Nullable String recordKey,
            String reason,
            java.time.LocalDateTime deadAt) {}

    /** Those not replayed yet, oldest first, at most 100. */
    // JdbcClient types every row as nullable; mapped records never are.
    @SuppressWarnings("NullAway")
    public List<DeadEvent> waiting() {
        return jdbc.sql("""
                SELECT id, event_id, topic, record_key, reason, dead_at FROM dead_event
                WHERE replayed_at IS NULL ORDER BY id LIMIT 100
                """).query(DeadEvent.class).list();
    }

    /** Handles the event again, through the inbox. Throws what the reaction throws; the event then stays. */
    public void replay(long id) {
        var stored = jdbc.sql(
                        "SELECT topic, kafka_partition, kafka_offset, record_key, headers, payload FROM dead_event WHERE id = ?")
                .param(id)
                .query(Stored.class)
                .optional()
                .orElseThrow(RequestProblem::notFound);
        dispatcher.deliver(toRecord(stored));
        jdbc.sql("UPDATE dead_event SET replayed_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(id)
                .update();
    }

    // JdbcClient does not say that a parameter may be null, which it may.
    @SuppressWarnings("NullAway")
    void bury(ConsumerRecord<?, ?> message, Exception reason) {
        var headers = new LinkedHashMap<String, String>();
        message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        var cause = reason.getCause() == null ? reason : reason.getCause();
        jdbc.sql("""
                INSERT IGNORE INTO dead_event
                    (consumer, event_id, topic, kafka_partition, kafka_offset, record_key, headers, payload, reason, dead_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, LEFT(?, 1000), UTC_TIMESTAMP(6))
                """)
                .params(
                        group,
                        headers.getOrDefault("ce_id", "?"),
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        message.key() == null ? null : message.key().toString(),
                        json.writeValueAsString(headers),
                        message.value() instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null,
                        cause.toString())
                .update();
    }

    private ConsumerRecord<String, byte[]> toRecord(Stored stored) {
        var headers = new RecordHeaders();
        Map<String, String> all = json.readValue(stored.headers(), new TypeReference<>() {});
        all.forEach((key, value) -> headers.add(key, value.getBytes(StandardCharsets.UTF_8)));
        var payload = stored.payload() == null ? new byte[0] : stored.payload().getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                stored.topic(),
                stored.kafkaPartition(),
                stored.kafkaOffset(),
                0,
                TimestampType.CREATE_TIME,
                0,
                payload.length,
                stored.recordKey(),
                payload,
                headers,
                java.util.Optional.empty());
    }

    private record Stored(
            String topic,
            int kafkaPartition,
            long kafkaOffset,
            @Nullable String recordKey,
            String headers,
            @Nullable String payload) {}
}
