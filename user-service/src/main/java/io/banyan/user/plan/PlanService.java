package io.banyan.user.plan;

import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.id.Ids;
import io.banyan.common.persistence.Changed;
import io.banyan.common.problem.DomainProblem.FieldError;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.file.FileClaimService;
import io.banyan.user.file.FileProblem;
import io.banyan.user.plan.Plans.Spot;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws plans up and marks places on them, within what the caller sees. */
@Service
public class PlanService {

    private final Plans plans;
    private final PlanQueryService queries;
    private final FileClaimService files;
    private final Ids ids;
    private final Clock clock;

    PlanService(Plans plans, PlanQueryService queries, FileClaimService files, Ids ids, Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    /** What may be said of a plan. */
    public record Facts(String name, @Nullable Long buildingId, long fileId) {}

    @Transactional
    public long add(Caller caller, long projectId, Facts facts) {
        queries.requireSeen(caller, projectId, facts.buildingId());
        var _ = plans.hold(projectId);
        if (plans.count(projectId) >= Plans.MOST) {
            throw PlanProblem.tooMany(Plans.MOST);
        }
        var plan = new Plan(
                ids.next(), caller.companyId(), projectId, facts.buildingId(), facts.name(), facts.fileId(), 0);
        claim(caller, plan);
        try {
            plans.add(plan, clock.instant());
        } catch (DuplicateKeyException _) {
            throw PlanProblem.nameTaken();
        }
        return plan.id();
    }

    /** Another picture keeps the places where they are. */
    @Transactional
    public void revise(Caller caller, long id, @Nullable String ifMatch, Facts facts) {
        var present = queries.visible(caller, id);
        Versions.require(ifMatch, present.version());
        queries.requireSeen(caller, present.projectId(), facts.buildingId());
        var next = new Plan(
                id,
                present.companyId(),
                present.projectId(),
                facts.buildingId(),
                facts.name(),
                facts.fileId(),
                present.version());
        if (facts.fileId() != present.fileId()) {
            claim(caller, next);
        }
        try {
            Changed.one(plans.revise(next), "Plan " + id);
        } catch (DuplicateKeyException _) {
            throw PlanProblem.nameTaken();
        }
    }

    /** Says anew where which place lies. */
    @Transactional
    public void mark(Caller caller, long id, @Nullable String ifMatch, List<Spot> spots) {
        var present = queries.visible(caller, id);
        Versions.require(ifMatch, present.version());
        requirePlaces(present.projectId(), spots);
        Changed.one(plans.touch(id, present.version()), "Plan " + id);
        plans.replaceSpots(id, spots);
    }

    @Transactional
    public void remove(Caller caller, long id, @Nullable String ifMatch) {
        var present = queries.visible(caller, id);
        Versions.require(ifMatch, present.version());
        Changed.one(plans.remove(id, present.version()), "Plan " + id);
        plans.replaceSpots(id, List.of());
    }

    private void requirePlaces(long projectId, List<Spot> spots) {
        var known = new HashSet<>(
                plans.known(projectId, spots.stream().map(Spot::placeId).toList()));
        var seen = new HashSet<Long>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < spots.size(); i++) {
            var place = spots.get(i).placeId();
            if (!known.contains(place)) {
                errors.add(new FieldError("/places/" + i + "/placeId", "unknown", "The project has no such place"));
            } else if (!seen.add(place)) {
                errors.add(new FieldError("/places/" + i + "/placeId", "repeated", "This place is listed twice"));
            }
        }
        if (!errors.isEmpty()) {
            throw PlanProblem.wrongPlaces(errors);
        }
    }

    private void claim(Caller caller, Plan plan) {
        try {
            var file = files.claim(new FileClaim(List.of(plan.fileId()), "PLAN", plan.id(), caller.personId()))
                    .getFirst();
            if (!file.contentType().startsWith("image/")) {
                throw PlanProblem.noPicture();
            }
        } catch (FileProblem _) {
            throw PlanProblem.noPicture();
        }
    }
}
