package io.banyan.common.outbox;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The relay's SQL. Reads by primary key only, so that a poll costs the batch and not the backlog. */
// JdbcClient types every row as nullable; mapped records never are.
@SuppressWarnings("NullAway")
class OutboxStore {

    /** Where counting the backlog ends; the limit in its statement. */
    static final int COUNTED = 250_000;

    private static final String NEXT_OF_A_SHARD = """
            (SELECT shard, seq, id, aggregatetype, aggregateid, type, topic, aggversion, headers, payload, created_at
            FROM outbox_event e
            WHERE shard = ? AND NOT EXISTS (SELECT 1 FROM outbox_parked_key p WHERE p.aggregateid = e.aggregateid)
            ORDER BY seq LIMIT ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    OutboxStore(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
        this.template = template;
    }

    /** A stored event that waits to be sent. */
    record Waiting(
            int shard,
            long seq,
            String id,
            String aggregatetype,
            String aggregateid,
            String type,
            String topic,
            long aggversion,
            String headers,
            String payload,
            LocalDateTime createdAt) {}

    /**
     * A shard that this relay works on.
     *
     * @param fails in a row, until now
     */
    record Shard(int shard, int fails) {}

    /** Where the broker put an event. */
    record Sent(Waiting event, int partition, long offset) {}

    /** Numbers an operator watches. */
    record Backlog(long rows, long oldestAgeSeconds, long parkedKeys) {}

    /**
     * Shards with anything in them, whatever the backlog: one step into the primary key for each of the 16. A join that groups by shard reads
     * every waiting event instead, and so does whatever the planner may turn into one; a subquery that ends at its first row cannot be.
     */
    List<Integer> shardsWithNews() {
        return jdbc.sql("""
                SELECT s.shard FROM outbox_shard s
                WHERE (s.next_try_at IS NULL OR s.next_try_at <= UTC_TIMESTAMP(6))
                  AND (SELECT e.seq FROM outbox_event e WHERE e.shard = s.shard LIMIT 1) IS NOT NULL
                """).query(Integer.class).list();
    }

    /**
     * Locks, for this transaction, those of the shards that no other relay is at. A lock lives as long as the connection: a dead relay frees
     * it at once, a paused one keeps it.
     */
    List<Shard> lock(List<Integer> shards) {
        return jdbc.sql("""
                SELECT shard, fails FROM outbox_shard WHERE shard IN (:shards) ORDER BY shard FOR UPDATE SKIP LOCKED
                """).param("shards", shards).query(Shard.class).list();
    }

    /** The oldest events of each shard, in the order in which they were stored. */
    List<Waiting> next(List<Integer> shards, int ofEach) {
        var sql = shards.stream().map(_ -> NEXT_OF_A_SHARD).collect(Collectors.joining(" UNION ALL "));
        var parameters =
                shards.stream().flatMap(shard -> Stream.of(shard, ofEach)).toList();
        return jdbc.sql(sql).params(parameters).query(Waiting.class).stream()
                .sorted(Comparator.comparingInt(Waiting::shard).thenComparingLong(Waiting::seq))
                .toList();
    }

    void archive(List<Sent> sent) {
        template.batchUpdate("""
                INSERT IGNORE INTO outbox_archive (id, seq, aggregatetype, aggregateid, type, topic, aggversion,
                    headers, payload, created_at, sent_at, kafka_partition, kafka_offset)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6), ?, ?)
                """, setter(sent, (statement, one) -> {
            var event = one.event();
            statement.setString(1, event.id());
            statement.setLong(2, event.seq());
            statement.setString(3, event.aggregatetype());
            statement.setString(4, event.aggregateid());
            statement.setString(5, event.type());
            statement.setString(6, event.topic());
            statement.setLong(7, event.aggversion());
            statement.setString(8, event.headers());
            statement.setString(9, event.payload());
            statement.setObject(10, event.createdAt());
            statement.setInt(11, one.partition());
            statement.setLong(12, one.offset());
        }));
        delete(sent);
    }

    /**
     * By the list of keys, a statement for each shard: a range would lock the gaps that writers want, single keys are a statement each, and
     * keys of several shards, or ids, may be looked for in the whole table.
     */
    private void delete(List<Sent> sent) {
        var byShard = sent.stream()
                .map(Sent::event)
                .collect(Collectors.groupingBy(
                        Waiting::shard, TreeMap::new, Collectors.mapping(Waiting::seq, Collectors.toList())));
        byShard.forEach((shard, seqs) -> {
            var gone = jdbc.sql("DELETE FROM outbox_event WHERE shard = :shard AND seq IN (:seqs)")
                    .param("shard", shard)
                    .param("seqs", seqs)
                    .update();
            if (gone != seqs.size()) {
                throw new IllegalStateException("%d of %d sent events were there".formatted(gone, seqs.size()));
            }
        });
    }

    void backOff(int shard) {
        jdbc.sql("""
                UPDATE outbox_shard SET fails = fails + 1,
                    next_try_at = UTC_TIMESTAMP(6) + INTERVAL LEAST(30, POW(2, LEAST(fails, 5))) SECOND
                WHERE shard = ?
                """).param(shard).update();
    }

    void succeeded(int shard) {
        jdbc.sql("UPDATE outbox_shard SET fails = 0, next_try_at = NULL WHERE shard = ?")
                .param(shard)
                .update();
    }

    void park(Waiting event, String reason) {
        jdbc.sql("""
                INSERT IGNORE INTO outbox_parked_key (aggregateid, first_id, reason, parked_at)
                VALUES (?, ?, LEFT(?, 1000), UTC_TIMESTAMP(6))
                """).params(event.aggregateid(), event.id(), reason).update();
    }

    /** Releases a parked key; its events are sent in their old order. */
    boolean unpark(String aggregateId) {
        return jdbc.sql("DELETE FROM outbox_parked_key WHERE aggregateid = ?")
                        .param(aggregateId)
                        .update()
                == 1;
    }

    /** Puts archived events back into the outbox, oldest first. Consumers drop what they have seen. */
    int replay(LocalDateTime from, LocalDateTime to) {
        return jdbc.sql("""
                INSERT INTO outbox_event (shard, id, aggregatetype, aggregateid, type, topic, aggversion, headers, payload, created_at)
                SELECT CRC32(aggregateid) % 16, id, aggregatetype, aggregateid, type, topic, aggversion, headers, payload, created_at
                FROM outbox_archive a WHERE sent_at >= ? AND sent_at < ?
                  AND NOT EXISTS (SELECT 1 FROM outbox_event o WHERE o.id = a.id)
                ORDER BY seq
                """).params(from, to).update();
    }

    int countSent(LocalDateTime from, LocalDateTime to) {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_archive WHERE sent_at >= ? AND sent_at < ?")
                .params(from, to)
                .query(Integer.class)
                .single();
    }

    int purgeArchive(LocalDateTime before) {
        return jdbc.sql("DELETE FROM outbox_archive WHERE sent_at < ? LIMIT 5000")
                .param(before)
                .update();
    }

    /** Counts no further than {@link #COUNTED}: who watches has been alarmed long before, and counting a flood feeds it. */
    Backlog backlog() {
        return jdbc.sql("""
                SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM outbox_event LIMIT 250000) counted) AS `rows`,
                       COALESCE(TIMESTAMPDIFF(SECOND,
                           (SELECT created_at FROM outbox_event ORDER BY seq LIMIT 1), UTC_TIMESTAMP(6)), 0) AS oldest_age_seconds,
                       (SELECT COUNT(*) FROM outbox_parked_key) AS parked_keys
                """).query(Backlog.class).single();
    }

    private static BatchPreparedStatementSetter setter(List<Sent> sent, Row row) {
        return new BatchPreparedStatementSetter() {
            @Override
            public void setValues(java.sql.PreparedStatement statement, int i) throws java.sql.SQLException {
                row.set(statement, sent.get(i));
            }

            @Override
            public int getBatchSize() {
                return sent.size();
            }
        };
    }

    @FunctionalInterface
    private interface Row {
        void set(java.sql.PreparedStatement statement, Sent sent) throws java.sql.SQLException;
    }
}
