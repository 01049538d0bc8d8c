package io.banyan.story.check;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A sentence about the stored facts that is true whenever the platform is at rest. */
interface Invariant {

    /** Number in the list of the platform's invariants, with a letter where one has several parts. */
    String id();

    /** The sentence. */
    String sentence();

    /** Reads everything it is about. */
    Finding look(Schemas schemas) throws SQLException;

    /**
     * What was found.
     *
     * @param rows   how many it looked at
     * @param breach the first row that breaks it, in words; null when none does
     */
    record Finding(long rows, @Nullable String breach) {

        static Finding fine(long rows) {
            return new Finding(rows, null);
        }

        static Finding broken(long rows, String breach) {
            return new Finding(rows, breach);
        }

        boolean holds() {
            return breach == null;
        }
    }
}
