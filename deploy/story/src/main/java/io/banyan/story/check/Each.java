package io.banyan.story.check;

import java.sql.SQLException;
import java.util.List;

/** The same sentence about several services or tables; the first that breaks it is named. */
record Each(String id, String sentence, List<Invariant> parts) implements Invariant {

    @Override
    public Finding look(Schemas schemas) throws SQLException {
        long rows = 0;
        for (var part : parts) {
            var finding = part.look(schemas);
            rows += finding.rows();
            if (!finding.holds()) {
                return Finding.broken(rows, "%s: %s".formatted(part.sentence(), finding.breach()));
            }
        }
        return Finding.fine(rows);
    }
}
