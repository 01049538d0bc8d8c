package io.banyan.common.scope;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a service that belong to companies, as the schema itself says: whatever has a column {@code company_id}, and, if it has a
 * column {@code project_id}, to projects; with a column {@code building_id} they lie in buildings of these. A new table is among them by being made.
 */
public final class ScopedTables {

    private static final String COLUMNS = """
            SELECT table_name, column_name, is_nullable FROM information_schema.columns
            WHERE table_schema = DATABASE() AND column_name IN ('company_id', 'project_id', 'building_id')
            """;

    /** What a table's rows belong to. */
    enum Kind {
        COMPANY,
        PROJECT,
        /** To a project, and to a building of it if they say so. */
        BUILDING,
        /** To a project, or to none. */
        PROJECT_OR_NONE
    }

    private final Map<String, Kind> kinds;

    private ScopedTables(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    static ScopedTables of(Map<String, Kind> kinds) {
        return new ScopedTables(Map.copyOf(kinds));
    }

    /** Those of the schema a connection of this pool is in. */
    public static ScopedTables of(DataSource database) {
        var companies = new TreeMap<String, Boolean>();
        var projects = new TreeMap<String, Boolean>();
        var buildings = new TreeMap<String, Boolean>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                var nullable = "YES".equals(rows.getString(3));
                var kind = switch (rows.getString(2).toLowerCase(Locale.ROOT)) {
                    case "company_id" -> companies;
                    case "project_id" -> projects;
                    default -> buildings;
                };
                kind.put(rows.getString(1).toLowerCase(Locale.ROOT), nullable);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The schema cannot be read", failed);
        }
        var kinds = new TreeMap<String, Kind>();
        companies.keySet().forEach(table -> kinds.put(table, kind(projects.get(table), buildings.containsKey(table))));
        return of(kinds);
    }

    private static Kind kind(@Nullable Boolean projectMayBeNull, boolean building) {
        if (projectMayBeNull == null) {
            return Kind.COMPANY;
        }
        if (building && !projectMayBeNull) {
            return Kind.BUILDING;
        }
        return projectMayBeNull ? Kind.PROJECT_OR_NONE : Kind.PROJECT;
    }

    /** What the rows of a table belong to; null when to nobody. */
    @Nullable
    Kind kind(String table) {
        return kinds.get(table.replace("`", "").toLowerCase(Locale.ROOT));
    }

    /** Whether a statement mentions one of them. */
    boolean mentionedIn(String sql) {
        var from = 0;
        for (var i = 0; i <= sql.length(); i++) {
            if (i == sql.length() || !Character.isJavaIdentifierPart(sql.charAt(i))) {
                if (i > from && kinds.containsKey(sql.substring(from, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }
}
