package io.banyan.common.outbox;

import io.banyan.common.outbox.ParkedKey.Filter;
import io.banyan.common.outbox.ParkedKey.Head;
import io.banyan.common.outbox.ParkedKey.Taken;
import io.banyan.common.persistence.Utc;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys that the relay parked. To release one, see {@link OutboxOperations#unpark}. */
// JdbcClient does not say that a parameter may be null, which it may.
@SuppressWarnings("NullAway")
public class ParkedKeys {

    private static final String PARKED = """
            SELECT p.aggregateid, p.first_id, p.reason, p.parked_at, e.type, e.topic, e.created_at
            FROM outbox_parked_key p JOIN outbox_event e ON e.id = p.first_id
            """;
    private static final String FILTER = """
            WHERE (:topic IS NULL OR e.topic = :topic) AND (:type IS NULL OR e.type = :type)
              AND (:since IS NULL OR p.parked_at >= :since)
            """;

    private final JdbcClient jdbc;

    ParkedKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are; a small table. */
    public int count() {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_parked_key")
                .query(Integer.class)
                .single();
    }

    /** Those parked, oldest first. */
    public Page<ParkedKey> page(Filter filter, PageRequest page) {
        var items = restricted(
                        PARKED + FILTER + "ORDER BY p.parked_at, p.aggregateid LIMIT :limit OFFSET :offset", filter)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(ParkedKeys::read)
                .list();
        var total = restricted(
                        "SELECT COUNT(*) FROM outbox_parked_key p JOIN outbox_event e ON e.id = p.first_id " + FILTER,
                        filter)
                .query(Long.class)
                .single();
        return Page.of(items, page, total);
    }

    private JdbcClient.StatementSpec restricted(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("topic", filter.topic())
                .param("type", filter.type())
                .param("since", Utc.ofNullable(filter.since()));
    }

    public Optional<ParkedKey> find(String key) {
        return jdbc.sql(PARKED + "WHERE p.aggregateid = ?")
                .param(key)
                .query(ParkedKeys::read)
                .optional();
    }

    public Head head(ParkedKey parked) {
        return jdbc.sql("""
                SELECT headers, CASE WHEN LENGTH(payload) <= 65536 THEN payload END AS payload, LENGTH(payload) AS bytes,
                       (SELECT COUNT(*) FROM outbox_event w WHERE w.shard = ? AND w.aggregateid = ?) AS waiting
                FROM outbox_event WHERE id = ?
                """)
                .params(Outbox.shardOf(parked.key()), parked.key(), parked.headId())
                .query(Head.class)
                .single();
    }

    /**
     * Takes the head out for ever and lets the events after it go, at the relay's next look. Call it in a transaction.
     *
     * @return empty when the key is not parked because of this event any more
     */
    public Optional<Taken> discardHead(String key, String headId) {
        var released = jdbc.sql("DELETE FROM outbox_parked_key WHERE aggregateid = ? AND first_id = ?")
                .params(key, headId)
                .update();
        if (released == 0) {
            return Optional.empty();
        }
        var head = jdbc.sql("SELECT type, headers, payload FROM outbox_event WHERE id = ?")
                .param(headId)
                .query(Taken.class)
                .single();
        jdbc.sql("DELETE FROM outbox_event WHERE id = ?").param(headId).update();
        return Optional.of(head);
    }

    private static ParkedKey read(ResultSet row, int number) throws SQLException {
        return new ParkedKey(
                row.getString("aggregateid"),
                row.getString("first_id"),
                row.getString("reason"),
                Utc.read(row, "parked_at"),
                row.getString("type"),
                row.getString("topic"),
                Utc.read(row, "created_at"));
    }
}
