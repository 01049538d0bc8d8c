package io.banyan.story.check;

import io.banyan.platform.TestServers;
import io.banyan.platform.server.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Empty copies of all six schemas, made by the services' own migrations on a real server, into which single rows can be put. */
final class Tables implements AutoCloseable {

    private static final Path ROOT = Path.of("..", "..");
    private static final String PREFIX =
            "story_" + Long.toString(ProcessHandle.current().pid(), 36) + "_";

    private final Schemas schemas;
    private final Connection connection;

    Tables() {
        var servers = TestServers.ensure(Server.MARIADB);
        schemas = new Schemas(servers.mariadbHostPort(), servers.rootUser(), servers.rootPassword(), PREFIX);
        try {
            connection = DriverManager.getConnection(
                    "jdbc:mysql://" + servers.mariadbHostPort()
                            + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=%2B00:00",
                    servers.rootUser(),
                    servers.rootPassword());
            for (var service : Schemas.ALL) {
                make(service);
            }
            run("DROP DATABASE IF EXISTS " + PREFIX + Schemas.AUDIT);
            run("CREATE DATABASE " + PREFIX + Schemas.AUDIT + " CHARACTER SET utf8mb4");
            run("USE " + PREFIX + Schemas.AUDIT);
            script(ROOT.resolve("deploy/audit.sql"));
            run("SET foreign_key_checks = 0");
            run("SET check_constraint_checks = 0");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Schemas schemas() {
        return schemas;
    }

    private void make(String service) throws SQLException {
        run("DROP DATABASE IF EXISTS " + PREFIX + service);
        run("CREATE DATABASE " + PREFIX + service + " CHARACTER SET utf8mb4");
        run("USE " + PREFIX + service);
        scripts(ROOT.resolve("common/starter/src/main/resources/db/common"));
        if (List.of(Schemas.TICKET, Schemas.BILLING, Schemas.INVENTORY).contains(service)) {
            script(ROOT.resolve("common/seata/src/main/resources/db/fence/R__tcc_fence_log.sql"));
        }
        scripts(ROOT.resolve(service + "-service/src/main/resources/db/migration"));
    }

    private void scripts(Path folder) throws SQLException {
        try (var files = Files.list(folder)) {
            for (var file :
                    files.sorted(Comparator.comparingInt(Tables::version)).toList()) {
                script(file);
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** {@code V10__plans.sql} comes after {@code V9}. */
    private static int version(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"));
    }

    private void script(Path file) throws SQLException {
        try {
            var text = Files.readString(file).replaceAll("(?m)^\\s*--.*$", "");
            for (var statement : text.split(";\\s*(\\R|$)", -1)) {
                if (!statement.isBlank()) {
                    run(statement);
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<String> all() {
        return Stream.concat(Schemas.ALL.stream(), Stream.of(Schemas.AUDIT)).toList();
    }

    /** Empties everything. */
    void clear() {
        try {
            for (var service : all()) {
                for (var table : column("SELECT table_name FROM information_schema.tables WHERE table_schema = '"
                        + PREFIX + service + "'")) {
                    run("DELETE FROM " + PREFIX + service + "." + table);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Puts a row in; what is not named gets an empty value of its type. */
    void put(String service, String table, Map<String, ?> row) {
        try {
            var all = defaults(service, table);
            row.forEach((column, value) -> all.put(column, value instanceof Sql raw ? raw.text() : "'" + value + "'"));
            run("INSERT INTO %s%s.%s (%s) VALUES (%s)"
                    .formatted(
                            PREFIX, service, table, String.join(", ", all.keySet()), String.join(", ", all.values())));
        } catch (SQLException failed) {
            throw new IllegalStateException(service + "." + table + " " + row, failed);
        }
    }

    /** A value that is computed by the server. */
    record Sql(String text) {}

    private Map<String, String> defaults(String service, String table) throws SQLException {
        var sql = """
                SELECT CONCAT(column_name, ' ', data_type) FROM information_schema.columns
                WHERE table_schema = '%s' AND table_name = '%s' AND is_nullable = 'NO' AND column_default IS NULL
                  AND extra NOT LIKE '%%auto_increment%%'
                """.formatted(PREFIX + service, table);
        var columns = column(sql).stream().map(line -> line.split(" ", 2)).toList();
        if (columns.isEmpty()) {
            throw new IllegalStateException("There is no table " + service + "." + table);
        }
        return columns.stream()
                .collect(Collectors.toMap(
                        column -> column[0], column -> empty(column[1]), (a, _) -> a, LinkedHashMap::new));
    }

    private static String empty(String type) {
        return switch (type) {
            case "datetime", "timestamp" -> "UTC_TIMESTAMP(6)";
            case "date" -> "UTC_DATE()";
            case "varchar", "char", "text", "longtext", "mediumtext" -> "''";
            default -> "0";
        };
    }

    private List<String> column(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var service : all()) {
            run("DROP DATABASE IF EXISTS " + PREFIX + service);
        }
        connection.close();
    }
}
