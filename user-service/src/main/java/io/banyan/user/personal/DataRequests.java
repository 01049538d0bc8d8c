package io.banyan.user.personal;

import io.banyan.user.personal.DataRequest.State;
import io.banyan.user.personal.DataRequest.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where requests lie. */
public interface DataRequests {

    void add(DataRequest request);

    /** Of one resident, the latest first; at most a hundred. */
    List<DataRequest> of(long accountId);

    Optional<DataRequest> open(long accountId, Wish kind);

    /** The oldest that wait; at most ten. */
    List<DataRequest> waiting(Instant now);

    /** Not before then; others go first. */
    int postpone(long id, Instant at);

    /** Only while it waits. */
    int finish(long id, State state, @Nullable String note, @Nullable String resultSealed, Instant at);

    /** The sealed result of a resident's own request. */
    Optional<String> result(long accountId, long id);

    /** Results that were made before this moment. */
    int dropResults(Instant before);
}
