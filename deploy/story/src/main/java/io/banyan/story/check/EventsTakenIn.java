package io.banyan.story.check;

import io.banyan.story.check.Rows.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every event that was sent had its effect at every consumer of its type, exactly once (a second time cannot be stored). Who consumes
 * what is learnt from the data: a consumer that took in one event of a type wants them all. The outboxes' archives and the inboxes are
 * merged by event id; a second pass names the first event that is missing.
 */
final class EventsTakenIn implements Invariant {

    /** Younger than the archives' 72 hours by an hour, so that nothing is missed because it was purged meanwhile. */
    private static final String SENT = """
            SELECT id, type FROM outbox_archive WHERE sent_at > UTC_TIMESTAMP(6) - INTERVAL 71 HOUR ORDER BY BINARY id
            """;

    private static final String TAKEN = """
            SELECT event_id, consumer FROM inbox_event
            WHERE received_at > UTC_TIMESTAMP(6) - INTERVAL 71 HOUR ORDER BY BINARY event_id, consumer
            """;

    private record Pair(String type, String service, String consumer) {}

    /** One event with those who took it in. */
    private record Sent(String id, String type, Set<Taker> takers) {}

    private record Taker(String service, String consumer) {}

    @Override
    public String id() {
        return "I7";
    }

    @Override
    public String sentence() {
        return "every event had its effect once at every consumer";
    }

    @Override
    public Finding look(Schemas schemas) throws SQLException {
        var sent = new HashMap<String, Long>();
        var taken = new HashMap<Pair, Long>();
        var events = new long[1];
        walk(schemas, event -> {
            events[0]++;
            sent.merge(event.type(), 1L, Long::sum);
            event.takers()
                    .forEach(taker ->
                            taken.merge(new Pair(event.type(), taker.service(), taker.consumer()), 1L, Long::sum));
            return true;
        });
        for (var pair : taken.entrySet()) {
            if (!pair.getValue().equals(sent.get(pair.getKey().type()))) {
                return Finding.broken(events[0], firstMissing(schemas, pair.getKey()));
            }
        }
        return Finding.fine(events[0]);
    }

    private static String firstMissing(Schemas schemas, Pair pair) throws SQLException {
        var missing = new ArrayList<String>();
        walk(schemas, event -> {
            if (event.type().equals(pair.type())
                    && !event.takers().contains(new Taker(pair.service(), pair.consumer()))) {
                missing.add(event.id());
            }
            return missing.isEmpty();
        });
        return "%s: consumer %s has not taken in %s %s"
                .formatted(pair.service(), pair.consumer(), pair.type(), missing);
    }

    private interface Visitor {
        /** False to stop. */
        boolean visit(Sent event);
    }

    private static void walk(Schemas schemas, Visitor visitor) throws SQLException {
        try (var archives = Merged.of(schemas, SENT);
                var inboxes = Merged.of(schemas, TAKEN)) {
            var taken = inboxes.next();
            for (var event = archives.next(); event != null; event = archives.next()) {
                var takers =
                        new TreeSet<Taker>(Comparator.comparing(Taker::service).thenComparing(Taker::consumer));
                while (taken != null && taken.row().compareKeys(event.row(), 1) <= 0) {
                    if (taken.row().compareKeys(event.row(), 1) == 0) {
                        takers.add(new Taker(taken.service(), taken.row().text(1)));
                    }
                    taken = inboxes.next();
                }
                if (!visitor.visit(new Sent(event.row().text(0), event.row().text(1), takers))) {
                    return;
                }
            }
        }
    }

    /** The same query of all services, merged in the order of its first column. */
    private static final class Merged implements AutoCloseable {

        private record Of(String service, Row row) {}

        private final Map<String, Rows> sources = new HashMap<>();
        private final List<Of> heads = new ArrayList<>();

        static Merged of(Schemas schemas, String sql) throws SQLException {
            var merged = new Merged();
            for (var service : Schemas.ALL) {
                merged.sources.put(service, Rows.of(schemas, service, sql));
                merged.refill(service);
            }
            return merged;
        }

        private void refill(String service) throws SQLException {
            var source = sources.get(service);
            var row = source == null ? null : source.next();
            if (row != null) {
                heads.add(new Of(service, row));
            }
        }

        @Nullable
        Of next() throws SQLException {
            Of first = null;
            for (var head : heads) {
                if (first == null || head.row().compareKeys(first.row(), 1) < 0) {
                    first = head;
                }
            }
            if (first != null) {
                heads.remove(first);
                refill(first.service());
            }
            return first;
        }

        @Override
        public void close() throws SQLException {
            for (var source : sources.values()) {
                source.close();
            }
        }
    }
}
