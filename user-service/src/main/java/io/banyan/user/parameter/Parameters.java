package io.banyan.user.parameter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the values of parameters are kept. */
public interface Parameters {

    /** What a company says, and what one of its projects says. */
    List<Value> of(long companyId, long projectId);

    void put(Value value);

    int remove(long companyId, long projectId, String name);

    void note(Change change);

    /** The youngest first, at most 200. */
    List<Change> changes(long companyId, long projectId, String name);

    /** @param projectId 0 for the company itself */
    record Value(long companyId, long projectId, String name, String value) {}

    /** @param value absent when the inherited one holds again */
    record Change(
            long id,
            long companyId,
            long projectId,
            String name,
            @Nullable String value,
            long changedBy,
            Instant changedAt) {}
}
