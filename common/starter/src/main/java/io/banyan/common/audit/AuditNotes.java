package io.banyan.common.audit;

import io.banyan.common.audit.Trail.Touched;
import io.banyan.common.contract.audit.AuditRecorded;
import io.banyan.common.contract.audit.AuditRecorded.Action;
import io.banyan.common.contract.audit.AuditRecorded.Column;
import io.banyan.common.contract.audit.AuditRecorded.Kind;
import io.banyan.common.outbox.Outbox;
import io.banyan.common.privacy.Masked;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what was done into the outbox, within the transaction that does it. */
class AuditNotes {

    /** Bookkeeping of the row itself, which says nothing to a reader. */
    private static final List<String> NOISE = List.of("version", "updated_at");

    private final JdbcTemplate jdbc;
    private final Outbox outbox;
    private final Clock clock;
    private final String service;

    AuditNotes(JdbcTemplate jdbc, Outbox outbox, Clock clock, String service) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    void changed(Doer doer, List<Touched> touched, boolean more) {
        var now = now(touched);
        var places = new LinkedHashMap<Place, List<AuditRecorded.Row>>();
        for (var one : touched) {
            if (one.unsure && !now.containsKey(one)) {
                continue;
            }
            var columns = columns(one, one.stale ? now.get(one) : null);
            if (!columns.isEmpty()) {
                places.computeIfAbsent(Place.of(one, touched, doer.caller().companyId()), _ -> new ArrayList<>())
                        .add(new AuditRecorded.Row(one.table, Row.key(one.key, one.known), one.action, columns));
            }
        }
        places.forEach((place, rows) -> write(doer, place, Kind.CHANGE, null, rows, more));
    }

    /**
     * Where a row belongs, so that who may see one project reads nothing of another, and what an operator does to a company is told to it.
     * A row that does not say is where all others of its transaction are.
     */
    private record Place(long companyId, long projectId) {

        static Place of(Touched one, List<Touched> all, long otherwise) {
            return new Place(number(one, all, "company_id", otherwise), number(one, all, "project_id", 0));
        }

        private static long number(Touched one, List<Touched> all, String column, long otherwise) {
            if (one.known.get(column) instanceof Number own && own.longValue() != 0) {
                return own.longValue();
            }
            var others = all.stream()
                    .map(other -> other.known.get(column))
                    .filter(value -> value instanceof Number number && number.longValue() != 0)
                    .map(value -> ((Number) value).longValue())
                    .distinct()
                    .limit(2)
                    .toList();
            return others.size() == 1 ? others.getFirst() : otherwise;
        }
    }

    void looked(Doer doer, long projectId, String reason, AuditRecorded.Row shown) {
        var place = new Place(doer.caller().companyId(), projectId);
        write(doer, place, Kind.LOOK, Masked.phones(reason), List.of(shown), false);
    }

    private void write(
            Doer doer, Place place, Kind kind, @Nullable String reason, List<AuditRecorded.Row> rows, boolean more) {
        var who = doer.caller();
        outbox.appendStatement(new AuditRecorded(
                UUID.randomUUID(),
                clock.instant(),
                place.companyId(),
                place.projectId(),
                kind,
                who.personId(),
                who.displayName(),
                who.kind().name(),
                service,
                doer.operation(),
                doer.address(),
                doer.traceId(),
                reason,
                rows,
                more));
    }

    /** Rows that were changed, or may have been added, as they are now; one query for each table. */
    private Map<Touched, Map<String, @Nullable Object>> now(List<Touched> touched) {
        var now = new LinkedHashMap<Touched, Map<String, @Nullable Object>>();
        touched.stream()
                .filter(one -> one.stale || one.unsure)
                .collect(Collectors.groupingBy(one -> one.table, LinkedHashMap::new, Collectors.toList()))
                .forEach((table, some) -> now.putAll(read(table, some)));
        return now;
    }

    private Map<Touched, Map<String, @Nullable Object>> read(String table, List<Touched> some) {
        var key = some.getFirst().key;
        var each = key.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND ", "(", ")"));
        var values =
                some.stream().flatMap(one -> key.stream().map(one.known::get)).toArray();
        var sql = "SELECT * FROM " + table + " WHERE "
                + some.stream().map(_ -> each).collect(Collectors.joining(" OR "));
        var byKey = new LinkedHashMap<String, Map<String, @Nullable Object>>();
        jdbc.query(
                sql,
                result -> {
                    var row = Row.read(result);
                    byKey.put(Row.key(key, row), row);
                },
                values);
        var now = new LinkedHashMap<Touched, Map<String, @Nullable Object>>();
        some.forEach(one -> {
            var row = byKey.get(Row.key(key, one.known));
            if (row != null) {
                now.put(one, row);
            }
        });
        return now;
    }

    private static List<Column> columns(Touched one, @Nullable Map<String, @Nullable Object> now) {
        var columns = new ArrayList<Column>();
        var names = now == null ? one.known.keySet() : now.keySet();
        for (var name : names) {
            var before = one.action == Action.ADDED ? null : one.known.get(name);
            var after = one.action == Action.REMOVED ? null : now == null ? one.known.get(name) : now.get(name);
            if (!NOISE.contains(name) && !Objects.deepEquals(before, after)) {
                columns.add(new Column(name, Veil.over(name, before), Veil.over(name, after)));
            }
        }
        return columns;
    }
}
