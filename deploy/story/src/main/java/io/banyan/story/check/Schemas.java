package io.banyan.story.check;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The schemas of the services, each with a connection of its own: they need not lie on one server.
 *
 * @param host   {@code host:port}
 * @param prefix what the names of the schemas begin with, before {@code ticket}, {@code billing} …
 */
public record Schemas(String host, String user, String password, String prefix) {

    public static final String USER = "user";
    public static final String TICKET = "ticket";
    public static final String INVENTORY = "inventory";
    public static final String BILLING = "billing";
    public static final String PATROL = "patrol";
    public static final String NOTICE = "notice";

    /** No service's own. */
    public static final String AUDIT = "audit";

    public static final List<String> ALL = List.of(USER, TICKET, INVENTORY, BILLING, PATROL, NOTICE);

    private static final String OPTIONS =
            "?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=%2B00:00&forceConnectionTimeZoneToSession=true";

    /** One consistent picture of a service's schema, for reading only. */
    public Connection read(String service) throws SQLException {
        var connection =
                DriverManager.getConnection("jdbc:mysql://" + host + "/" + prefix + service + OPTIONS, user, password);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }
}
