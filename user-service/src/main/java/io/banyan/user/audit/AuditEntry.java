package io.banyan.user.audit;

import io.banyan.common.contract.audit.AuditRecorded;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, as the company's administrator reads it.
 *
 * @param seq       place in the company's chain
 * @param operation what was asked for, for example {@code PUT /api/v1/owners/{id}}
 * @param address   where from
 * @param reason    why he looked; null for a change
 * @param rows      what was changed or looked at; personal values are masked
 * @param more      whether there were more rows than are told
 */
public record AuditEntry(
        long seq,
        Instant occurredAt,
        long projectId,
        AuditRecorded.Kind kind,
        long personId,
        String personName,
        String personKind,
        String service,
        String operation,
        String address,
        String traceId,
        @Nullable String reason,
        List<AuditRecorded.Row> rows,
        boolean more,
        String hash) {

    /** What was stored, at its place. */
    public static AuditEntry of(long seq, AuditRecorded news, String hash) {
        return new AuditEntry(
                seq,
                news.occurredAt(),
                news.projectId(),
                news.kind(),
                news.personId(),
                news.personName(),
                news.personKind(),
                news.service(),
                news.operation(),
                news.address(),
                news.traceId(),
                news.reason(),
                news.rows(),
                news.more(),
                hash);
    }
}
