package io.banyan.common.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;

/** The audit's tables, which no service makes: from the same file as the platform's. */
final class AuditSchema {

    private AuditSchema() {}

    static void make(Statement statement, String schema) throws SQLException {
        statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4");
        for (var table : text().replaceAll("(?m)--.*$", "").split(";", -1)) {
            if (!table.isBlank()) {
                statement.execute(table.replace("CREATE TABLE IF NOT EXISTS ", "CREATE TABLE " + schema + "."));
            }
        }
    }

    private static String text() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve("deploy/audit.sql");
            if (Files.exists(file)) {
                try {
                    return Files.readString(file);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        }
        throw new IllegalStateException("deploy/audit.sql is nowhere above the module");
    }
}
