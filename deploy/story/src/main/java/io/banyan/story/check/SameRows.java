package io.banyan.story.check;

import io.banyan.story.check.Rows.Row;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Holds when two services tell the same: two queries, ordered by the same key columns, that must give the same rows. They are merged as
 * they stream in, each table read once.
 *
 * @param keys  how many of the first columns are the key, in whose order both are sorted
 * @param match whether the right side may know more than the left one
 */
record SameRows(String id, String sentence, int keys, Match match, Side left, Side right) implements Invariant {

    /** EXACT: the same rows. AMONG: each of the left among those of the right. */
    enum Match {
        EXACT,
        AMONG
    }

    /** @param what the fact as this service knows it, for the message */
    record Side(String service, String what, String sql) {}

    @Override
    public Finding look(Schemas schemas) throws SQLException {
        try (var here = Rows.of(schemas, left.service(), left.sql());
                var there = Rows.of(schemas, right.service(), right.sql())) {
            return merge(here, there);
        }
    }

    private Finding merge(Rows here, Rows there) throws SQLException {
        var a = here.next();
        var b = there.next();
        long count = 0;
        while (a != null || b != null) {
            if (match == Match.AMONG && isExtra(a, b)) {
                b = there.next();
                continue;
            }
            count++;
            var breach = difference(a, b);
            if (breach != null) {
                return Finding.broken(count, breach);
            }
            a = here.next();
            b = there.next();
        }
        return Finding.fine(count);
    }

    private boolean isExtra(@Nullable Row a, @Nullable Row b) {
        return b != null && (a == null || a.compareKeys(b, keys) > 0);
    }

    private @Nullable String difference(@Nullable Row a, @Nullable Row b) {
        if (a == null) {
            return "%s, but no %s".formatted(told(right, b), left.what());
        }
        if (b == null) {
            return "%s, but no %s".formatted(told(left, a), right.what());
        }
        var order = a.compareKeys(b, keys);
        if (order < 0) {
            return difference(a, null);
        }
        if (order > 0) {
            return difference(null, b);
        }
        return a.sameAs(b) ? null : "%s, but %s".formatted(told(left, a), told(right, b));
    }

    private static String told(Side side, @Nullable Row row) {
        return "%s: %s %s".formatted(side.service(), side.what(), row);
    }
}
