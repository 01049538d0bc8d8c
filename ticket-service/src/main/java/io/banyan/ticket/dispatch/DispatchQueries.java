package io.banyan.ticket.dispatch;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.ticket.board.TicketLine;
import io.banyan.ticket.category.Priority;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What dispatch reads. */
public interface DispatchQueries {

    /** What the pool is narrowed to. */
    record PoolFilter(
            @Nullable Long projectId,
            @Nullable String categoryCode,
            @Nullable Priority priority,
            @Nullable String skill,
            @Nullable Long departmentId) {}

    /** The most urgent first, then the earliest appointment, then the oldest; within the caller's projects, and for a technician what is open to his department. */
    Page<TicketLine> pool(Caller caller, PoolFilter filter, PageRequest page);

    /** Of a project, in the same order. @param ticketIds null: all of them */
    List<Job> jobs(long companyId, long projectId, @Nullable Collection<Long> ticketIds, int limit);

    Optional<Job> job(long ticketId);

    /**
     * Of the crew of a project, by staff id, with what they have to do in all projects of the company: those that the caller does not see
     * count like his own. Who has nothing is not in it.
     *
     * @param dayFrom begin of the project's business day
     */
    Map<Long, Workload> workloads(long companyId, long projectId, Instant dayFrom, Instant dayTo);
}
