package io.banyan.bench.part;

import io.banyan.bench.measure.Database;
import io.banyan.bench.town.Town;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The raw limit of a write: rows like those of the last report, in tables with the same columns and indexes, each report one transaction
 * that is flushed to disk, by JDBC and nothing else.
 */
final class SameRows implements AutoCloseable {

    private static final String SCHEMA = "banyan_bench";
    private static final List<String> TABLES =
            List.of("idempotent_request", "ticket", "ticket_timeline", "outbox_event");
    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis() << 20);

    private final Database database;
    private final List<RowTemplate> rows;

    SameRows(Database database) throws SQLException {
        this.database = database;
        try (var connection = database.open("")) {
            Database.run(connection, "DROP DATABASE IF EXISTS " + SCHEMA);
            Database.run(connection, "CREATE DATABASE " + SCHEMA + " CHARACTER SET utf8mb4");
            for (var table : TABLES) {
                Database.run(connection, "CREATE TABLE %s.%s LIKE banyan_ticket.%s".formatted(SCHEMA, table, table));
            }
            rows = templates(connection);
        }
    }

    private static List<RowTemplate> templates(Connection connection) throws SQLException {
        return List.of(
                RowTemplate.of(
                        connection,
                        "idempotent_request",
                        "SELECT * FROM banyan_ticket.idempotent_request WHERE done AND endpoint = 'tickets.submit' ORDER BY created_at DESC LIMIT 1"),
                RowTemplate.of(connection, "ticket", "SELECT * FROM banyan_ticket.ticket ORDER BY id DESC LIMIT 1"),
                RowTemplate.of(
                        connection,
                        "ticket_timeline",
                        "SELECT * FROM banyan_ticket.ticket_timeline ORDER BY id DESC LIMIT 1"),
                RowTemplate.of(connection, "outbox_event", """
                        SELECT CRC32(aggregateid) % 16 AS shard, id, aggregatetype, aggregateid, type, topic, aggversion, headers, payload,
                               created_at
                        FROM banyan_ticket.outbox_archive ORDER BY sent_at DESC LIMIT 1
                        """));
    }

    /** Writes for so long with so many connections. @return transactions per second */
    double perSecond(int atOnce, int seconds) {
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        var done = Town.many(atOnce, atOnce, _ -> write(end)).stream()
                .mapToLong(Long::longValue)
                .sum();
        return (double) done / seconds;
    }

    private long write(long end) {
        try (var connection = database.open(SCHEMA)) {
            connection.setAutoCommit(false);
            var done = 0L;
            while (System.nanoTime() < end) {
                for (var row : rows) {
                    row.insert(
                            connection,
                            NEXT.incrementAndGet(),
                            UUID.randomUUID().toString());
                }
                connection.commit();
                done++;
            }
            return done;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() throws SQLException {
        try (var connection = database.open("")) {
            Database.run(connection, "DROP DATABASE " + SCHEMA);
        }
    }
}
