package io.banyan.common.audit;

import io.banyan.common.contract.audit.AuditRecorded;
import io.banyan.common.contract.audit.AuditRecorded.Action;
import io.banyan.common.contract.audit.AuditRecorded.Column;
import java.util.Collection;

/** For looks at personal data, which no statement gives away. Changes are noted by themselves. */
public final class Audit {

    private final AuditNotes notes;

    Audit(AuditNotes notes) {
        this.notes = notes;
    }

    /**
     * Notes that the caller is shown personal data unmasked. To be called in a transaction: nothing is shown that could not be noted.
     *
     * @param table     what it is of, for example {@code owner}
     * @param id        of whom
     * @param projectId 0 when it belongs to no project
     * @param fields    what he is shown
     * @param reason    why he says he needs it
     */
    public void shown(String table, long id, long projectId, Collection<String> fields, String reason) {
        var doer = Doer.current().orElseThrow(() -> new IllegalStateException("Nobody looks"));
        var columns =
                fields.stream().map(field -> new Column(field, null, null)).toList();
        notes.looked(doer, projectId, reason, new AuditRecorded.Row(table, "id=" + id, Action.SHOWN, columns));
    }
}
