package io.banyan.nemesis.scenario;

import io.banyan.story.check.Schemas;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A service's schema, past the service.
 *
 * @param service whose schema, as {@link Schemas} names it
 */
public record Database(Schemas schemas, String service) {

    /** The one number that a query answers; 0 when there is none. */
    public long number(String sql, Object... values) {
        var texts = texts(sql, values);
        return texts.isEmpty() ? 0 : Long.parseLong(texts.getFirst());
    }

    /** The one text that a query answers. */
    public String text(String sql, Object... values) {
        return texts(sql, values).getFirst();
    }

    /** The first column of what a query answers. */
    public List<String> texts(String sql, Object... values) {
        try (var connection = schemas.read(service);
                var statement = prepared(connection, sql, values);
                var rows = statement.executeQuery()) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        } catch (SQLException failed) {
            throw new IllegalStateException(service + ": " + failed.getMessage(), failed);
        }
    }

    /** Changes something past the service. @return how many rows */
    public int change(String sql, Object... values) {
        try (var connection = writing();
                var statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(service + ": " + failed.getMessage(), failed);
        }
    }

    private Connection writing() throws SQLException {
        var connection = schemas.read(service);
        connection.setAutoCommit(true);
        connection.setReadOnly(false);
        return connection;
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Every table with the checksum of its rows. */
    public Map<String, String> checksums() {
        var sums = new TreeMap<String, String>();
        for (var table : texts("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")) {
            try (var connection = schemas.read(service);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("CHECKSUM TABLE " + table)) {
                sums.put(table, rows.next() ? String.valueOf(rows.getString(2)) : "");
            } catch (SQLException failed) {
                throw new IllegalStateException(service + ": " + failed.getMessage(), failed);
            }
        }
        return sums;
    }

    /** Locks a table against everybody until it is closed: who wants to write to it waits in the middle of what he does. */
    public Lock lock(String table) {
        try {
            var connection = writing();
            try (var statement = connection.createStatement()) {
                statement.execute("LOCK TABLES " + table + " WRITE");
            }
            return new Lock(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Holds the relay of the service off until it is closed, by the locks that a second relay would hold. */
    public Lock holdRelay() {
        try {
            var connection = writing();
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("SELECT shard FROM outbox_shard FOR UPDATE");
            }
            return new Lock(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many connections of the service wait with a statement that begins so. */
    public long waitingFor(String beginning) {
        return number("SELECT COUNT(*) FROM information_schema.processlist WHERE db = DATABASE()"
                + " AND state LIKE 'Waiting for table%' AND LTRIM(info) LIKE '" + beginning + "%'");
    }

    /** Something that nobody else can use. */
    public record Lock(Connection connection) implements AutoCloseable {

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
