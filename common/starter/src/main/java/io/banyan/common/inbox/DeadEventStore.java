package io.banyan.common.inbox;

import io.banyan.common.inbox.DeadEvent.Content;
import io.banyan.common.inbox.DeadEvent.Filter;
import io.banyan.common.json.BanyanJson;
import io.banyan.common.persistence.Utc;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of dead events. */
// JdbcClient does not say that a parameter may be null, which it may.
@SuppressWarnings("NullAway")
class DeadEventStore {

    private static final String FILTER = """
            WHERE state IN (:states) AND (:topic IS NULL OR topic = :topic) AND (:type IS NULL OR type = :type)
              AND (:since IS NULL OR dead_at >= :since)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = BanyanJson.mapper();

    DeadEventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DeadEvent> page(Filter filter, int limit, int offset) {
        return restricted("SELECT * FROM dead_event " + FILTER + "ORDER BY id LIMIT :limit OFFSET :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(DeadEventStore::read)
                .list();
    }

    long count(Filter filter) {
        return restricted("SELECT COUNT(*) FROM dead_event " + FILTER, filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec restricted(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("states", filter.states())
                .param("topic", filter.topic())
                .param("type", filter.type())
                .param("since", Utc.ofNullable(filter.since()));
    }

    Optional<DeadEvent> find(long id) {
        return jdbc.sql("SELECT * FROM dead_event WHERE id = ?")
                .param(id)
                .query(DeadEventStore::read)
                .optional();
    }

    Content content(long id) {
        return jdbc.sql("SELECT headers, payload FROM dead_event WHERE id = ?")
                .param(id)
                .query(Content.class)
                .single();
    }

    /** Those of the event's topic and key that wait, up to the event itself, in their old order. */
    List<Long> queueUpTo(DeadEvent event) {
        return jdbc.sql("""
                SELECT id FROM dead_event
                WHERE state = 'WAITING' AND (id = :id OR topic = :topic AND record_key = :key AND id < :id) ORDER BY id
                """)
                .param("id", event.id())
                .param("topic", event.topic())
                .param("key", event.recordKey())
                .query(Long.class)
                .list();
    }

    /** Locks the event for this transaction, if it still waits. */
    boolean lockWaiting(long id) {
        return jdbc.sql("SELECT id FROM dead_event WHERE id = ? AND state = 'WAITING' FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void replayed(long id) {
        jdbc.sql("""
                UPDATE dead_event SET state = 'REPLAYED', replayed_at = UTC_TIMESTAMP(6), last_tried_at = UTC_TIMESTAMP(6)
                WHERE id = ?
                """).param(id).update();
    }

    void failedAgain(long id, String reason) {
        jdbc.sql("""
                UPDATE dead_event SET reason = LEFT(?, 1000), tries = tries + 1, last_tried_at = UTC_TIMESTAMP(6)
                WHERE id = ? AND state = 'WAITING'
                """).params(reason, id).update();
    }

    boolean discard(long id) {
        return jdbc.sql("UPDATE dead_event SET state = 'DISCARDED' WHERE id = ? AND state = 'WAITING'")
                        .param(id)
                        .update()
                == 1;
    }

    void bury(String group, ConsumerRecord<?, ?> message, String reason) {
        var headers = new LinkedHashMap<String, String>();
        message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        jdbc.sql("""
                INSERT IGNORE INTO dead_event (consumer, event_id, type, topic, kafka_partition, kafka_offset, record_key,
                    headers, payload, reason, dead_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, LEFT(?, 1000), UTC_TIMESTAMP(6))
                """)
                .params(
                        group,
                        headers.getOrDefault("ce_id", "?"),
                        headers.getOrDefault("ce_type", ""),
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        message.key() == null ? null : message.key().toString(),
                        json.writeValueAsString(headers),
                        message.value() instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null,
                        reason)
                .update();
    }

    private static DeadEvent read(ResultSet row, int number) throws SQLException {
        return new DeadEvent(
                row.getLong("id"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("topic"),
                row.getInt("kafka_partition"),
                row.getLong("kafka_offset"),
                row.getString("record_key"),
                DeadEvent.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("tries"),
                Utc.read(row, "dead_at"),
                Utc.readNullable(row, "last_tried_at"),
                Utc.readNullable(row, "replayed_at"));
    }
}
