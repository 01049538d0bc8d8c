package io.banyan.bench.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * A backlog in the outbox of a running service. The shards are held back by their own means, the time of the next try, so that nothing has
 * to be stopped. The events go to a topic of their own that nobody reads, and leave no trace.
 */
public final class OutboxBacklog implements AutoCloseable {

    private static final String TOPIC = "banyan.bench.events.v1";
    private static final int BATCH = 500;
    private static final int CHUNK = 20_000;
    private static final int PARTITIONS = 6;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final String COLUMNS =
            "id, aggregatetype, aggregateid, type, topic, aggversion, headers, payload, created_at";

    private final Connection connection;
    private final String account;

    private OutboxBacklog(Connection connection, String account) {
        this.connection = connection;
        this.account = account;
    }

    /** @param schema of the service, which is also the name of its account */
    public static OutboxBacklog of(Database database, String schema, String broker) throws SQLException {
        makeTopic(broker);
        var connection = database.open(schema);
        Database.run(connection, "SET GLOBAL userstat = 1");
        return new OutboxBacklog(connection, schema);
    }

    private static void makeTopic(String broker) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            var settings = Map.of("retention.ms", "600000");
            var _ = admin.createTopics(
                            List.of(new NewTopic(TOPIC, Optional.of(PARTITIONS), Optional.empty()).configs(settings)))
                    .all()
                    .get();
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(refused.getCause());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * What the relay's looking costs.
     *
     * @param millis of the database's time per statement
     * @param rows   read per statement
     */
    public record Poll(double millis, double rows) {}

    /** Lets the relay look for so long while nothing else uses the service, and reads the account's counters. */
    public Poll poll(int seconds) throws SQLException {
        var before = counters();
        LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
        var after = counters();
        var polls = Math.max(1, after.selects() - before.selects());
        return new Poll((after.busy() - before.busy()) / 1000 / polls, (after.rows() - before.rows()) / polls);
    }

    /** @param busy microseconds: MariaDB documents seconds, but counts a SLEEP(2) as 2,000,592 */
    private record Counters(double selects, double busy, double rows) {}

    private Counters counters() throws SQLException {
        var of = " FROM information_schema.USER_STATISTICS WHERE USER = '" + account + "'";
        return new Counters(
                Database.number(connection, "SELECT SUM(SELECT_COMMANDS)" + of),
                Database.number(connection, "SELECT SUM(BUSY_TIME)" + of),
                Database.number(connection, "SELECT SUM(ROWS_READ)" + of));
    }

    /** Holds the shards back and stores so many events, of as many aggregates as a busy day has. */
    public void fill(int count) throws SQLException {
        hold();
        for (var from = 0; from < count; from += CHUNK) {
            Database.run(connection, """
                    INSERT INTO outbox_event (shard, %s)
                    SELECT CRC32(seq %% 5000) %% 16, UUID(), 'bench', seq %% 5000, 'io.banyan.bench.nothing.v1', '%s', seq,
                           CONCAT('{"id":"', UUID(), '","source":"/banyan/bench","type":"io.banyan.bench.nothing.v1",',
                                  '"time":"2026-01-01T00:00:00Z","subject":"', seq %% 5000, '","tenantid":"1","aggregateversion":"1",',
                                  '"traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}'),
                           CONCAT('{"number":', seq, ',"text":"', REPEAT('x', 300), '"}'), UTC_TIMESTAMP(6)
                    FROM seq_%d_to_%d
                    """.formatted(COLUMNS, TOPIC, from, Math.min(count, from + CHUNK) - 1));
        }
    }

    private void hold() throws SQLException {
        Database.run(connection, "UPDATE outbox_shard SET next_try_at = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR");
    }

    private void release() throws SQLException {
        Database.run(connection, "UPDATE outbox_shard SET next_try_at = NULL");
    }

    /** Removes events, the latest first, until so many are left. */
    public void shrinkTo(int count) throws SQLException {
        var keep = Database.texts(connection, "SELECT seq FROM outbox_event ORDER BY seq LIMIT %d, 1".formatted(count));
        if (!keep.isEmpty()) {
            var _ = removed("DELETE FROM outbox_event WHERE topic = '%s' AND seq >= %s LIMIT %d"
                    .formatted(TOPIC, keep.getFirst(), CHUNK));
        }
    }

    private int removed(String delete) throws SQLException {
        var all = 0;
        int some;
        do {
            some = Database.run(connection, delete);
            all += some;
        } while (some > 0);
        return all;
    }

    /** The raw limit: so many rows copied to a table like the archive and deleted, in the relay's batches, by JDBC alone. */
    public double movePerSecond(int count) throws SQLException {
        Database.run(connection, "CREATE TEMPORARY TABLE bench_event LIKE outbox_event");
        Database.run(connection, "CREATE TEMPORARY TABLE bench_archive LIKE outbox_archive");
        Database.run(
                connection,
                "INSERT INTO bench_event SELECT * FROM outbox_event WHERE topic = '%s' LIMIT %d"
                        .formatted(TOPIC, count));
        var began = System.nanoTime();
        connection.setAutoCommit(false);
        var moved = 0;
        while (moved < count) {
            Database.run(connection, """
                    INSERT INTO bench_archive (seq, %s, sent_at, kafka_partition, kafka_offset)
                    SELECT seq, %s, UTC_TIMESTAMP(6), 0, 0 FROM bench_event ORDER BY shard, seq LIMIT %d
                    """.formatted(COLUMNS, COLUMNS, BATCH));
            moved += Database.run(connection, "DELETE FROM bench_event ORDER BY shard, seq LIMIT " + BATCH);
            connection.commit();
        }
        connection.setAutoCommit(true);
        return count / ((System.nanoTime() - began) / 1e9);
    }

    /**
     * How the backlog went.
     *
     * @param left what was not sent in time
     */
    public record Drain(double perSecond, int left) {}

    /** Lets the shards go and waits until nothing is left, at most so long. */
    public Drain drain(int seconds) throws SQLException {
        var before = waiting();
        var began = System.nanoTime();
        var end = began + Duration.ofSeconds(seconds).toNanos();
        release();
        var left = before;
        while (left > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
            left = waiting();
        }
        return new Drain((before - left) / ((System.nanoTime() - began) / 1e9), left);
    }

    private int waiting() throws SQLException {
        return (int) Database.number(connection, "SELECT COUNT(*) FROM outbox_event");
    }

    @Override
    public void close() throws SQLException {
        hold();
        var _ = removed("DELETE FROM outbox_event WHERE topic = '%s' LIMIT %d".formatted(TOPIC, CHUNK));
        release();
        var _ = removed("DELETE FROM outbox_archive WHERE topic = '%s' LIMIT %d".formatted(TOPIC, CHUNK));
        Database.run(connection, "SET GLOBAL userstat = 0");
        connection.close();
    }
}
