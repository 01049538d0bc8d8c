package io.banyan.common.audit;

import io.banyan.common.persistence.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a row by name. */
final class Row {

    private Row() {}

    static Map<String, @Nullable Object> read(ResultSet result) throws SQLException {
        var columns = result.getMetaData();
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            row.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), result.getObject(i));
        }
        return row;
    }

    /** A parameter as the database would give it back. */
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Instant instant -> Utc.of(instant);
            case Number number -> number;
            case Boolean truth -> truth;
            case byte[] bytes -> bytes;
            case Temporal time -> time;
            default -> value.toString();
        };
    }

    /** A value that is written out in a statement. */
    static @Nullable Object literal(String text) {
        if (text.equalsIgnoreCase("NULL")) {
            return null;
        }
        return text.startsWith("'") && text.endsWith("'") ? text.substring(1, text.length() - 1) : text;
    }

    /** {@code id=71}; of a row whose key the database gives, the columns without it. */
    static String key(Iterable<String> columns, Map<String, @Nullable Object> row) {
        var key = new StringBuilder();
        for (var column : columns) {
            key.append(key.isEmpty() ? "" : ",").append(column).append('=').append(row.get(column));
        }
        return key.toString();
    }
}
