package io.banyan.ticket.dispatch;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.problem.DomainProblem;
import io.banyan.common.security.Caller;
import io.banyan.ticket.assignment.AssignmentService;
import io.banyan.ticket.assignment.Target;
import io.banyan.ticket.crew.CrewMember;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.Note;
import io.banyan.ticket.lifecycle.TicketAction;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketRef;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Who could do a job, and giving the whole pool away at once. Each ticket is assigned by itself, as if by hand. */
@Service
public class DispatchService {

    private static final int AT_ONCE = 200;

    private final DispatchQueries queries;
    private final Crews crews;
    private final AssignmentService assignment;
    private final TicketDesk desk;
    private final Clock clock;

    DispatchService(DispatchQueries queries, Crews crews, AssignmentService assignment, TicketDesk desk, Clock clock) {
        this.queries = queries;
        this.crews = crews;
        this.assignment = assignment;
        this.desk = desk;
        this.clock = clock;
    }

    /** REFUSED: the ticket was gone from the pool meanwhile, {@code code} says why. */
    public enum Outcome {
        ASSIGNED,
        NO_CANDIDATE,
        REFUSED
    }

    /** What became of one ticket. */
    public record AutoAssigned(
            long ticketId,
            String number,
            Outcome outcome,
            @Nullable Long staffId,
            @Nullable String staffName,
            @Nullable Integer score,
            @Nullable String code) {

        static AutoAssigned of(Job job, Outcome outcome, @Nullable Candidate to, @Nullable String code) {
            return new AutoAssigned(
                    job.ticketId(),
                    job.number(),
                    outcome,
                    to == null ? null : to.staffId(),
                    to == null ? null : to.name(),
                    to == null ? null : to.score(),
                    code);
        }
    }

    /** Everybody of the project, the best first, with reasons: for a dispatcher, and for whoever may pass the ticket on 转派. */
    public List<Candidate> candidates(Caller caller, long ticketId) {
        var ticket = desk.open(caller, TicketRef.of(ticketId, null));
        if (!caller.may(Permissions.TICKET_DISPATCH)) {
            ticket.requireOpen(TicketAction.TRANSFER, Actor.of(caller));
        }
        var projectId = ticket.facts().projectId();
        return queries.job(ticketId)
                .map(job -> Ranking.rank(job, crews.of(projectId), crews.workloads(projectId)))
                .orElse(List.of());
    }

    /**
     * Gives away the pool of a project, the most urgent first; each choice counts for the next.
     *
     * @param ticketIds null: the whole pool, at most 200 at once
     */
    public List<AutoAssigned> autoAssign(Caller caller, long projectId, @Nullable List<Long> ticketIds) {
        if (!caller.seesProject(caller.companyId(), projectId)) {
            throw DispatchProblem.projectNotFound(projectId);
        }
        var crew = crews.of(projectId);
        var loads = new HashMap<>(crews.workloads(projectId));
        var results = new ArrayList<AutoAssigned>();
        for (var job : queries.jobs(caller.companyId(), projectId, ticketIds, AT_ONCE)) {
            var result = assign(caller, job, best(job, crew, loads));
            if (result.outcome() == Outcome.ASSIGNED && result.staffId() != null) {
                loads.merge(
                        result.staffId(),
                        Workload.NONE.with(job, clock.instant()),
                        (before, _) -> before.with(job, clock.instant()));
            }
            results.add(result);
        }
        return results;
    }

    private static Optional<Candidate> best(Job job, List<CrewMember> crew, Map<Long, Workload> loads) {
        return Ranking.rank(job, crew, loads).stream()
                .filter(Candidate::eligible)
                .findFirst();
    }

    private AutoAssigned assign(Caller caller, Job job, Optional<Candidate> best) {
        if (best.isEmpty()) {
            return AutoAssigned.of(job, Outcome.NO_CANDIDATE, null, null);
        }
        try {
            var _ = assignment.assign(
                    caller,
                    TicketRef.of(job.ticketId(), null),
                    new Target.Staff(best.get().staffId(), job.dueAt()),
                    Note.internal("智能派单"));
            return AutoAssigned.of(job, Outcome.ASSIGNED, best.get(), null);
        } catch (DomainProblem refused) {
            return AutoAssigned.of(job, Outcome.REFUSED, null, refused.code());
        } catch (OptimisticLockingFailureException _) {
            return AutoAssigned.of(job, Outcome.REFUSED, null, "request.changed-meanwhile");
        }
    }
}
