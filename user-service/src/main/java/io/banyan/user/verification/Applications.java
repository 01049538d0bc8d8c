package io.banyan.user.verification;

import io.banyan.common.web.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where applications are kept. */
public interface Applications {

    void add(Application application);

    Optional<Application> find(long id);

    /** Those of a resident, the youngest first; at most 50. */
    List<Application> ofAccount(long accountId);

    /** Lets one application of a resident pass at a time, and counts those that are not decided. */
    int lockOpen(long accountId);

    List<Application> page(Filter filter, PageRequest page);

    long count(Filter filter);

    /** Decides an application that is open. 0 when somebody was faster. */
    int decide(long id, Decision decision);

    /** What a reviewer looks for. */
    record Filter(long companyId, Collection<Long> projectIds, Application.@Nullable Status status) {}

    /** What a reviewer decided. */
    record Decision(
            Application.Status status,
            @Nullable Long houseId,
            @Nullable String reason,
            long by,
            Instant at) {}
}
