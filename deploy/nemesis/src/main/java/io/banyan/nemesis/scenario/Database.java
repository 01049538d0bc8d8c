package io.banyan.nemesis.scenario;

import io.banyan.story.check.Schemas;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A service's schema, past the service.
 *
 * @param service whose schema, as {@link Schemas} names it
 */
public record Database(Schemas schemas, String service) {

    /** The one number that a query answers. */
    public long number(String sql) {
        try (var connection = schemas.read(service);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException failed) {
            throw new IllegalStateException(service + ": " + failed.getMessage(), failed);
        }
    }

    /** Locks a table against everybody until it is closed: who wants to write to it waits in the middle of what he does. */
    public Lock lock(String table) {
        try {
            var connection = schemas.read(service);
            connection.setAutoCommit(true);
            connection.setReadOnly(false);
            try (var statement = connection.createStatement()) {
                statement.execute("LOCK TABLES " + table + " WRITE");
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

    /** A table that nobody else can use. */
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
