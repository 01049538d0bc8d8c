package io.banyan.user.audit;

import io.banyan.common.contract.audit.AuditRecorded;
import io.banyan.common.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the chains are kept. Links are only ever added. */
public interface AuditLog {

    /**
     * Which entries are wanted.
     *
     * @param projectIds entries of these projects, at least one; 0 stands for those of no project
     * @param subject    {@code owner:id=71}
     * @param operation  a part of it
     */
    record Filter(
            long companyId,
            Set<Long> projectIds,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Long personId,
            AuditRecorded.@Nullable Kind kind,
            @Nullable String service,
            @Nullable String subject,
            @Nullable String operation) {}

    /** @param hash of the last link */
    record Head(long seq, String hash) {}

    /** A link with what it says. */
    record Stored(long seq, String body, String hash) {}

    /** Keeps others from adding to this chain until the end of the transaction. */
    void lock(long companyId);

    Optional<Head> head(long companyId);

    boolean knows(String eventId);

    void add(Link link, AuditRecorded news);

    /** The latest first. */
    List<AuditEntry> page(Filter filter, PageRequest page);

    long count(Filter filter);

    /** What is hashed: the same text for the same news. */
    String written(AuditRecorded news);
}
