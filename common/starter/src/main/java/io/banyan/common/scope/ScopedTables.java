package io.banyan.common.scope;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a service that belong to companies, as the schema itself says: whatever has a column {@code company_id}, and, if it has a
 * column {@code project_id}, to projects; with a column {@code building_id} they lie in buildings of these, and with a column
 * {@code equipment_type_id} they are about equipment of a type. A new table is among them by being made.
 */
public final class ScopedTables {

    private static final String COLUMNS = """
            SELECT table_name, column_name, is_nullable FROM information_schema.columns
            WHERE table_schema = DATABASE() AND column_name IN ('company_id', 'project_id', 'building_id', 'equipment_type_id')
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

    /** The types themselves are narrowed by their own id. */
    private static final Map<String, String> TYPES = Map.of("equipment_type", "id");

    private static final String TYPE = "equipment_type_id";

    private final Map<String, Kind> kinds;
    private final Set<String> aboutEquipment;

    private ScopedTables(Map<String, Kind> kinds, Set<String> aboutEquipment) {
        this.kinds = Map.copyOf(kinds);
        this.aboutEquipment = Set.copyOf(aboutEquipment);
    }

    static ScopedTables of(Map<String, Kind> kinds, String... aboutEquipment) {
        return new ScopedTables(kinds, Set.of(aboutEquipment));
    }

    /** Those of the schema a connection of this pool is in. */
    public static ScopedTables of(DataSource database) {
        var companies = new TreeMap<String, Boolean>();
        var projects = new TreeMap<String, Boolean>();
        var buildings = new TreeMap<String, Boolean>();
        var equipment = new TreeMap<String, Boolean>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                var nullable = "YES".equals(rows.getString(3));
                var kind = switch (rows.getString(2).toLowerCase(Locale.ROOT)) {
                    case "company_id" -> companies;
                    case "project_id" -> projects;
                    case "building_id" -> buildings;
                    default -> equipment;
                };
                kind.put(rows.getString(1).toLowerCase(Locale.ROOT), nullable);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The schema cannot be read", failed);
        }
        var kinds = new TreeMap<String, Kind>();
        companies.keySet().forEach(table -> kinds.put(table, kind(projects.get(table), buildings.containsKey(table))));
        return new ScopedTables(kinds, equipment.keySet());
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

    /** The column that says the type of equipment a table's rows are about; null when they are about none. */
    @Nullable
    String typeColumn(String table) {
        var name = table.replace("`", "").toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(name, aboutEquipment.contains(name) ? TYPE : null);
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
