package io.banyan.bench.part;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row to be written again and again under keys of its own.
 *
 * @param values by column
 */
record RowTemplate(String table, Map<String, @Nullable Object> values) {

    /** The one row of a query. */
    static RowTemplate of(Connection connection, String table, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            if (!result.next()) {
                throw new IllegalStateException("No row to be copied to " + table);
            }
            var columns = result.getMetaData();
            var values = new LinkedHashMap<String, @Nullable Object>();
            for (var i = 1; i <= columns.getColumnCount(); i++) {
                values.put(columns.getColumnName(i), result.getObject(i));
            }
            return new RowTemplate(table, values);
        }
    }

    /** Writes it with another number and another text where its keys are. */
    void insert(Connection connection, long number, String text) throws SQLException {
        var sql = "INSERT INTO %s (`%s`) VALUES (%s)"
                .formatted(
                        table,
                        String.join("`, `", values.keySet()),
                        String.join(", ", Collections.nCopies(values.size(), "?")));
        try (var statement = connection.prepareStatement(sql)) {
            var column = 0;
            for (var value : values.entrySet()) {
                column++;
                statement.setObject(column, fresh(value.getKey(), value.getValue(), number, text));
            }
            statement.executeUpdate();
        }
    }

    private static @Nullable Object fresh(String column, @Nullable Object old, long number, String text) {
        return switch (column) {
            case "id" -> old instanceof String ? text : number;
            case "number", "idem_key" -> text;
            default -> old;
        };
    }
}
