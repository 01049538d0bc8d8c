package io.banyan.bench.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The platform's MariaDB, as its administrator sees it.
 *
 * @param host {@code host:port}
 */
public record Database(String host, String user, String password) {

    private static final String OPTIONS =
            "?sslMode=DISABLED&allowPublicKeyRetrieval=true&rewriteBatchedStatements=true&useLocalSessionState=true";

    /** A connection to a schema, or to none. READ COMMITTED, as the services have it. */
    public Connection open(String schema) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:mysql://" + host + "/" + schema + OPTIONS, user, password);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    /** Runs one statement. @return rows changed */
    public static int run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The one number a query gives. */
    public static double number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? result.getDouble(1) : 0;
        }
    }

    /** The first column of a query. */
    public static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }
}
