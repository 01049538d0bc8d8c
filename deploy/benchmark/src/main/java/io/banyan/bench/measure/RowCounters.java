package io.banyan.bench.measure;

import java.sql.Connection;
import java.sql.SQLException;

/** MariaDB's counters of the rows that the services' accounts read and change. */
public final class RowCounters implements AutoCloseable {

    private static final String SUM =
            "SELECT COALESCE(SUM(%s), 0) FROM information_schema.USER_STATISTICS WHERE USER LIKE 'banyan\\_%%'";

    private final Connection connection;

    /** Rows since the counters were turned on. */
    public record Rows(long read, long changed) {

        public Rows since(Rows before) {
            return new Rows(read - before.read, changed - before.changed);
        }
    }

    /** Turns the counters on. */
    public RowCounters(Database database) throws SQLException {
        connection = database.open("mysql");
        Database.run(connection, "SET GLOBAL userstat = 1");
    }

    public Rows now() throws SQLException {
        return new Rows((long) Database.number(connection, SUM.formatted("ROWS_READ")), (long)
                Database.number(connection, SUM.formatted("ROWS_INSERTED + ROWS_UPDATED + ROWS_DELETED")));
    }

    @Override
    public void close() throws SQLException {
        Database.run(connection, "SET GLOBAL userstat = 0");
        connection.close();
    }
}
