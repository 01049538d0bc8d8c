package io.banyan.nemesis.judge;

import io.banyan.story.check.Schemas;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the services have stored, read past them. */
public record Stored(Schemas schemas) {

    private static final int AT_ONCE = 500;

    /** How often each of these effects is there; absent means not at all. */
    public Map<Effect.On, Integer> count(Iterable<Effect.On> effects) throws SQLException {
        var byEffect = new LinkedHashMap<Effect, Set<String>>();
        effects.forEach(on -> byEffect.computeIfAbsent(on.effect(), _ -> new LinkedHashSet<>())
                .add(on.key()));
        var found = new HashMap<Effect.On, Integer>();
        for (var entry : byEffect.entrySet()) {
            var keys = List.copyOf(entry.getValue());
            for (var from = 0; from < keys.size(); from += AT_ONCE) {
                count(entry.getKey(), keys.subList(from, Math.min(keys.size(), from + AT_ONCE)), found);
            }
        }
        return found;
    }

    private void count(Effect effect, List<String> keys, Map<Effect.On, Integer> found) throws SQLException {
        try (var connection = schemas.read(effect.schema());
                var statement = connection.prepareStatement(effect.counting(keys))) {
            for (var i = 0; i < keys.size(); i++) {
                statement.setString(i + 1, keys.get(i));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(new Effect.On(effect, rows.getString(1)), rows.getInt(2));
                }
            }
        }
    }

    /** What still moves by itself: events on their way out, what no global transaction has decided, money of which nobody knows where it is. */
    public List<String> unrest() throws SQLException {
        var unrest = new ArrayList<String>();
        for (var schema : Schemas.ALL) {
            look(schema, "events in the outbox", """
                    SELECT COUNT(*) FROM outbox_event e
                    WHERE NOT EXISTS (SELECT 1 FROM outbox_parked_key p WHERE p.aggregateid = e.aggregateid)
                    """, unrest);
        }
        for (var schema : List.of(Schemas.TICKET, Schemas.BILLING, Schemas.INVENTORY)) {
            look(schema, "undecided branches", "SELECT COUNT(*) FROM tcc_fence_log WHERE status = 1", unrest);
        }
        look(Schemas.TICKET, "invisible tickets", "SELECT COUNT(*) FROM ticket WHERE visible = FALSE", unrest);
        look(
                Schemas.TICKET,
                "invisible requisitions",
                "SELECT COUNT(*) FROM requisition WHERE visible = FALSE",
                unrest);
        look(
                Schemas.INVENTORY,
                "tried requisitions",
                "SELECT COUNT(*) FROM requisition WHERE status = 'TRYING'",
                unrest);
        look(Schemas.BILLING, "tried bills", "SELECT COUNT(*) FROM order_bill_try", unrest);
        look(
                Schemas.BILLING,
                "unknown payments",
                "SELECT COUNT(*) FROM payment WHERE status IN ('CREATED', 'UNKNOWN')",
                unrest);
        look(
                Schemas.BILLING,
                "refunds under way",
                "SELECT COUNT(*) FROM refund WHERE status IN ('CREATED', 'PROCESSING', 'UNKNOWN')",
                unrest);
        return unrest;
    }

    private void look(String schema, String what, String sql, List<String> unrest) throws SQLException {
        try (var connection = schemas.read(schema);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (rows.next() && rows.getLong(1) > 0) {
                unrest.add("%s: %d %s".formatted(schema, rows.getLong(1), what));
            }
        }
    }
}
