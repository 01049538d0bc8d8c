package io.banyan.common.audit;

import java.util.ArrayList;
import java.util.List;

/** Walks over the text of a statement, knowing brackets and quotes. */
final class Values {

    private final String sql;
    private int at;

    private Values(String sql, int from) {
        this.sql = sql;
        this.at = from;
    }

    /** The rows of values that begin here: {@code (?, ?, 'x'), (?, ?, 'y')}. */
    static List<List<String>> read(String sql, int from) {
        var values = new Values(sql, from);
        var rows = new ArrayList<List<String>>();
        while (values.opens()) {
            rows.add(values.row());
        }
        return rows;
    }

    /** Where a keyword stands outside of brackets and quotes; -1 when nowhere. */
    static int topLevel(String sql, int from, String keyword) {
        var depth = 0;
        for (var i = from; i < sql.length(); i++) {
            var sign = sql.charAt(i);
            if (sign == '\'') {
                i = sql.indexOf('\'', i + 1);
            } else if (sign == '(') {
                depth++;
            } else if (sign == ')') {
                depth--;
            } else if (depth == 0 && isWord(sql, i, keyword)) {
                return i;
            }
        }
        return -1;
    }

    /** How many parameters stand before this place. */
    static int markers(String sql, int end) {
        var count = 0;
        for (var i = 0; i < end; i++) {
            if (sql.charAt(i) == '\'') {
                i = sql.indexOf('\'', i + 1);
            } else if (sql.charAt(i) == '?') {
                count++;
            }
        }
        return count;
    }

    private static boolean isWord(String sql, int at, String keyword) {
        var end = at + keyword.length();
        return sql.regionMatches(true, at, keyword, 0, keyword.length())
                && (at == 0 || !Character.isJavaIdentifierPart(sql.charAt(at - 1)))
                && (end == sql.length() || !Character.isJavaIdentifierPart(sql.charAt(end)));
    }

    private boolean opens() {
        while (at < sql.length() && (Character.isWhitespace(sql.charAt(at)) || sql.charAt(at) == ',')) {
            at++;
        }
        return at < sql.length() && sql.charAt(at) == '(';
    }

    private List<String> row() {
        var row = new ArrayList<String>();
        var depth = 0;
        var begin = at + 1;
        for (; at < sql.length(); at++) {
            var sign = sql.charAt(at);
            if (sign == '\'') {
                at = sql.indexOf('\'', at + 1);
            } else if (sign == '(') {
                depth++;
            } else if (sign == ')' && --depth == 0) {
                row.add(sql.substring(begin, at++).strip());
                return row;
            } else if (sign == ',' && depth == 1) {
                row.add(sql.substring(begin, at).strip());
                begin = at + 1;
            }
        }
        throw new IllegalStateException("These values do not end: " + sql);
    }
}
