package io.banyan.common.contract.audit;

import io.banyan.common.contract.shared.ContractEvent;
import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody changed something, or looked at personal data unmasked 操作日志. Sent by whichever service it happened in, stored in the
 * transaction of the change; values are masked. For the platform itself.
 *
 * @param projectId  0 when what was changed belongs to no project
 * @param kind       whether something was changed or looked at
 * @param personKind {@code STAFF}, {@code RESIDENT} or {@code CLIENT}
 * @param service    where it happened, for example {@code ticket-service}
 * @param operation  what was asked for, for example {@code PUT /api/v1/owners/{id}}
 * @param address    network address of whoever asked, as the gateway saw it; of the service that asked, when one did for a person
 * @param traceId    of the request
 * @param reason     why somebody looked; null for a change
 * @param rows       what was changed or looked at
 * @param more       whether there were more rows than are told
 */
@EventType(value = "io.banyan.audit.recorded.v1", topic = "banyan.audit.events.v1")
public record AuditRecorded(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long projectId,
        Kind kind,
        long personId,
        String personName,
        String personKind,
        String service,
        String operation,
        String address,
        String traceId,
        @Nullable String reason,
        List<Row> rows,
        boolean more)
        implements ContractEvent {

    /** A change, or a look at personal data. */
    public enum Kind {
        CHANGE,
        LOOK
    }

    /** What became of a row. */
    public enum Action {
        ADDED,
        CHANGED,
        REMOVED,
        SHOWN
    }

    /**
     * @param table   of the service's schema
     * @param row     its key
     * @param columns those that changed, or were shown
     */
    public record Row(String table, String row, Action action, List<Column> columns) {}

    /** @param before and @param after as text; masked where they are personal, null where there is none */
    public record Column(
            String name, @Nullable String before, @Nullable String after) {}

    /** Each stands for itself: there is no order to keep, and one company's shall not wait in one line. */
    @Override
    public long aggregateId() {
        return eventId.getMostSignificantBits() & Long.MAX_VALUE;
    }
}
