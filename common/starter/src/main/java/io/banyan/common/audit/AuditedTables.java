package io.banyan.common.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** The key columns of each table, as the schema itself says. */
public final class AuditedTables {

    private static final String KEYS = """
            SELECT table_name, column_name FROM information_schema.columns
            WHERE table_schema = DATABASE() AND column_key = 'PRI' ORDER BY table_name, ordinal_position
            """;

    private final Map<String, List<String>> keys;

    AuditedTables(Map<String, List<String>> keys) {
        this.keys = Map.copyOf(keys);
    }

    /** Those of the schema a connection of this pool is in. */
    public static AuditedTables of(DataSource database) {
        var keys = new HashMap<String, List<String>>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(KEYS)) {
            while (rows.next()) {
                keys.computeIfAbsent(rows.getString(1).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(rows.getString(2).toLowerCase(Locale.ROOT));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The schema cannot be read", failed);
        }
        return new AuditedTables(keys);
    }

    /** Its key columns; none for a table that is not there or has no key. */
    List<String> key(String table) {
        return keys.getOrDefault(table, List.of());
    }
}
