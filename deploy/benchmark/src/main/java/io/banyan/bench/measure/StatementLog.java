package io.banyan.bench.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * MariaDB's own general log: every statement that reaches the server, whatever library sent it and whether or not somebody wanted it
 * counted. The services do not know of it. What is also asked when nobody does anything (the relays' looks, sweeps, pings) is learned
 * first and left out.
 */
public final class StatementLog implements AutoCloseable {

    private static final Pattern ACCOUNT = Pattern.compile("banyan_([a-z]+)\\[");
    private static final Duration LOOK = Duration.ofMillis(40);
    private static final int QUIET_LOOKS = 4;
    private static final int MOST_LOOKS = 200;

    private final Connection connection;
    private final Set<String> background = new HashSet<>();

    /** One statement of a service, with its values taken out. */
    public record Statement(String service, String text) {

        /** Whether it reads or writes rows; the rest opens and ends transactions. */
        public boolean touchesRows() {
            return text.startsWith("SELECT")
                    || text.startsWith("INSERT")
                    || text.startsWith("UPDATE")
                    || text.startsWith("DELETE")
                    || text.startsWith("WITH");
        }

        public boolean isCommit() {
            return text.equals("COMMIT");
        }
    }

    /** Turns the log on and listens for so long to learn what is asked anyway. */
    public static StatementLog open(Database database, int seconds) throws SQLException {
        var log = new StatementLog(database.open("mysql"));
        Database.run(log.connection, "SET GLOBAL log_output = 'TABLE'");
        Database.run(log.connection, "SET GLOBAL general_log = 1");
        Database.run(log.connection, "TRUNCATE mysql.general_log");
        LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
        log.read().stream().map(Statement::text).forEach(log.background::add);
        log.background.remove("COMMIT");
        Database.run(log.connection, "TRUNCATE mysql.general_log");
        return log;
    }

    private StatementLog(Connection connection) {
        this.connection = connection;
    }

    /** What was asked since the last call, without the background. */
    public List<Statement> take() throws SQLException {
        var taken = foreground();
        Database.run(connection, "TRUNCATE mysql.general_log");
        return taken;
    }

    /** Waits until nothing more follows, then takes it. */
    public List<Statement> takeWhenQuiet() throws SQLException {
        var known = -1;
        var quiet = 0;
        for (var look = 0; look < MOST_LOOKS && quiet < QUIET_LOOKS; look++) {
            LockSupport.parkNanos(LOOK.toNanos());
            var now = foreground().size();
            quiet = now == known ? quiet + 1 : 0;
            known = now;
        }
        return take();
    }

    private List<Statement> foreground() throws SQLException {
        return read().stream().filter(one -> !background.contains(one.text())).toList();
    }

    private List<Statement> read() throws SQLException {
        var found = new ArrayList<Statement>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "SELECT user_host, argument FROM mysql.general_log WHERE command_type IN ('Query', 'Execute')")) {
            while (result.next()) {
                var account = ACCOUNT.matcher(result.getString(1));
                if (account.find()) {
                    found.add(new Statement(account.group(1), SqlShape.of(result.getString(2))));
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        Database.run(connection, "SET GLOBAL general_log = 0");
        Database.run(connection, "TRUNCATE mysql.general_log");
        Database.run(connection, "SET GLOBAL log_output = 'FILE'");
        connection.close();
    }
}
