package io.banyan.common.audit;

import io.banyan.common.contract.audit.AuditRecorded.Action;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction changes, from its first change to just before it commits. */
final class Trail implements TransactionSynchronization {

    /** More rows than these are only counted as more: what is done to hundreds at once is told by the operation. */
    static final int MOST = 50;

    private final Doer doer;
    private final AuditNotes notes;
    private final Map<String, Touched> rows = new LinkedHashMap<>();
    private boolean more;

    private Trail(Doer doer, AuditNotes notes) {
        this.doer = doer;
        this.notes = notes;
    }

    /** What became of one row; when it is unsure, it was added only if it is there in the end: another row may have stood in its way. */
    static final class Touched {
        final String table;
        final List<String> key;
        final Map<String, @Nullable Object> known;
        Action action;
        boolean stale;
        boolean unsure;

        Touched(String table, List<String> key, Map<String, @Nullable Object> known, Action action) {
            this.table = table;
            this.key = key;
            this.known = known;
            this.action = action;
            this.stale = action == Action.CHANGED;
        }
    }

    /** That of the present transaction, begun when it is the first change. */
    static Trail current(Doer doer, AuditNotes notes) {
        for (var one : TransactionSynchronizationManager.getSynchronizations()) {
            if (one instanceof Trail trail) {
                return trail;
            }
        }
        var trail = new Trail(doer, notes);
        TransactionSynchronizationManager.registerSynchronization(trail);
        return trail;
    }

    /**
     * What was taken away and is put back in the same transaction, as sets of rights are, was changed at most.
     *
     * @param unsure for an insert that passes over rows which are there already
     */
    void added(String table, List<String> key, Map<String, @Nullable Object> row, boolean unsure) {
        var before = isNew(key, row) ? null : rows.get(table + "#" + Row.key(key, row));
        if (before != null && before.action == Action.REMOVED) {
            before.action = Action.CHANGED;
            before.stale = true;
        } else {
            remember(table, key, row, Action.ADDED).ifPresent(added -> added.unsure = unsure && !isNew(key, row));
        }
    }

    /** The database gives it its key. */
    private static boolean isNew(List<String> key, Map<String, @Nullable Object> row) {
        return key.stream().map(row::get).anyMatch(Objects::isNull);
    }

    void touched(String table, List<String> key, Map<String, @Nullable Object> row, boolean removed) {
        var name = table + "#" + Row.key(key, row);
        var before = rows.get(name);
        if (before == null) {
            var _ = remember(table, key, row, removed ? Action.REMOVED : Action.CHANGED);
        } else if (!removed) {
            before.stale = true;
        } else if (before.action == Action.ADDED) {
            rows.remove(name);
        } else {
            before.action = Action.REMOVED;
            before.stale = false;
        }
    }

    private Optional<Touched> remember(
            String table, List<String> key, Map<String, @Nullable Object> row, Action action) {
        if (rows.size() >= MOST) {
            more = true;
            return Optional.empty();
        }
        var name = table + "#" + (isNew(key, row) ? "new " + rows.size() : Row.key(key, row));
        var touched = new Touched(table, key, row, action);
        rows.put(name, touched);
        return Optional.of(touched);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        notes.changed(doer, List.copyOf(rows.values()), more);
    }
}
