package io.banyan.story.check;

import java.util.List;
import java.util.Map;

/**
 * A way to break an invariant.
 *
 * @param id    of the invariant
 * @param what  is wrong
 * @param rows  that make it so
 * @param named a word of the message that says which row it is
 */
record Breach(String id, String what, List<Row> rows, String named) {

    record Row(String service, String table, Map<String, ?> values) {}

    @Override
    public String toString() {
        return id + ": " + what;
    }
}
