package io.banyan.user.personal;

import io.banyan.common.web.PageRequest;
import io.banyan.user.personal.DataRequest.State;
import io.banyan.user.personal.DataRequest.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where requests lie. */
public interface DataRequests {

    void add(DataRequest request);

    /** @throws org.springframework.dao.DuplicateKeyException when one of this kind waits */
    void addAtDesk(DataRequest request, DeskNote note);

    /** Of those on record in these projects, the latest first. */
    List<DeskRequest> page(DeskFilter filter, PageRequest page);

    long count(DeskFilter filter);

    /** One of somebody on record in these projects. */
    Optional<DeskRequest> find(DeskFilter filter, long id);

    /**
     * What the office notes about a request that it takes for somebody.
     *
     * @param ownerId  the record he is known by
     * @param openedBy the member of staff
     * @param evidence what showed who he is
     */
    record DeskNote(long ownerId, long openedBy, String reason, String evidence) {}

    /** @param projectIds at least one */
    record DeskFilter(
            long companyId,
            Set<Long> projectIds,
            @Nullable State state,
            @Nullable Wish kind) {}

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

    /** The sealed result of one that the office took. */
    Optional<String> resultAtDesk(long id);

    /** Results that were made before this moment. */
    int dropResults(Instant before);
}
