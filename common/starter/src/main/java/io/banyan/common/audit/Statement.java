package io.banyan.common.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a changing statement touches, read from its text. Only as much is understood as the audit needs: the table, the rows it looks for,
 * or the values it adds.
 *
 * @param table   in lower case
 * @param source  the table with its alias, as after {@code FROM}; empty for an insert
 * @param where   the condition with its keyword, or what else follows; empty for an insert
 * @param before  how many parameters stand before the condition
 * @param columns of an insert
 * @param values  of an insert: for each row the text of each value, {@code ?} where it is a parameter; none where rows come from a query
 */
record Statement(
        Action action,
        String table,
        String source,
        String where,
        int before,
        List<String> columns,
        List<List<String>> values) {

    private static final Pattern INSERT = Pattern.compile(
            "(?is)^\\s*(?:INSERT(?:\\s+IGNORE)?|REPLACE)\\s+INTO\\s+`?(\\w+)`?\\s*\\(([^)]*)\\)\\s*VALUES\\s*");
    private static final Pattern UPDATE =
            Pattern.compile("(?is)^\\s*(?:/\\*.*?\\*/\\s*)?UPDATE\\s+(`?(\\w+)`?.*?)\\s+SET\\s");
    private static final Pattern DELETE =
            Pattern.compile("(?is)^\\s*(?:/\\*.*?\\*/\\s*)?DELETE\\s+FROM\\s+(`?(\\w+)`?)");
    private static final Pattern THERE =
            Pattern.compile("(?is)^\\s*(?:REPLACE|INSERT\\s+IGNORE)\\s|\\sON\\s+DUPLICATE\\s+KEY\\s+UPDATE\\s");
    private static final Pattern TARGET =
            Pattern.compile("(?is)^\\s*(?:INSERT(?:\\s+IGNORE)?|REPLACE)\\s+INTO\\s+`?(\\w+)`?");

    enum Action {
        ADD,
        CHANGE,
        REMOVE
    }

    /** @return null for a statement that changes no rows of a table */
    static @Nullable Statement read(String sql) {
        var insert = INSERT.matcher(sql);
        if (insert.find()) {
            return new Statement(
                    Action.ADD,
                    lower(insert.group(1)),
                    "",
                    "",
                    0,
                    names(insert.group(2)),
                    Values.read(sql, insert.end()));
        }
        var target = TARGET.matcher(sql);
        if (target.find()) {
            return new Statement(Action.ADD, lower(target.group(1)), "", "", 0, List.of(), List.of());
        }
        var update = UPDATE.matcher(sql);
        if (update.find()) {
            return looking(Action.CHANGE, update.group(2), update.group(1), sql, update.end());
        }
        var delete = DELETE.matcher(sql);
        return delete.find() ? looking(Action.REMOVE, delete.group(2), delete.group(1), sql, delete.end()) : null;
    }

    /** Whether what it adds may be there already. */
    static boolean mayFindItsRow(String sql) {
        return THERE.matcher(sql).find();
    }

    /** The rows it looks for, locked as the statement itself locks them; at most this many, unless it limits them itself. */
    String rows(int most) {
        var limit = where.toUpperCase(Locale.ROOT).contains(" LIMIT ") ? "" : " LIMIT " + most;
        return "SELECT * FROM " + source + " " + where + limit + " FOR UPDATE";
    }

    private static Statement looking(Action action, String table, String source, String sql, int from) {
        var where = Values.topLevel(sql, from, "WHERE");
        var cut = where < 0 ? sql.length() : where;
        return new Statement(
                action, lower(table), source, sql.substring(cut), Values.markers(sql, cut), List.of(), List.of());
    }

    private static List<String> names(String list) {
        var names = new ArrayList<String>();
        for (var name : list.split(",", -1)) {
            names.add(lower(name.replace("`", "").strip()));
        }
        return names;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
