package io.banyan.story.check;

import java.sql.SQLException;

/**
 * Holds when a query finds nothing.
 *
 * @param table  counted, to show how much was looked at
 * @param breach selects rows that must not exist; its columns name what is wrong
 */
record NoSuchRow(String id, String sentence, String service, String table, String breach) implements Invariant {

    @Override
    public Finding look(Schemas schemas) throws SQLException {
        long looked;
        try (var rows = Rows.of(schemas, service, "SELECT COUNT(*) FROM " + table)) {
            var first = rows.next();
            looked = first == null ? 0 : first.number(0);
        }
        try (var rows = Rows.of(schemas, service, breach)) {
            var first = rows.next();
            return first == null ? Finding.fine(looked) : Finding.broken(looked, "%s: %s".formatted(service, first));
        }
    }
}
