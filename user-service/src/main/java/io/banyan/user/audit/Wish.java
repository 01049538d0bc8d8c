package io.banyan.user.audit;

import io.banyan.common.contract.audit.AuditRecorded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the audit.
 *
 * @param from      from this moment
 * @param to        before this moment
 * @param personId  who did it
 * @param service   where, for example {@code ticket-service}
 * @param subject   to what: table and key, {@code owner:id=71}
 * @param operation a part of what was asked for
 */
public record Wish(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long personId,
        AuditRecorded.@Nullable Kind kind,
        @Nullable String service,
        @Nullable String subject,
        @Nullable String operation) {}
