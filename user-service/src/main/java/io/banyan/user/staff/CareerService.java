package io.banyan.user.staff;

import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.user.staff.StaffMembers.Career;
import io.banyan.user.staff.StaffMembers.Step;
import io.banyan.user.staff.StaffMembers.Trait;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the work history of staff 工作经历: every change of their post, as it was from then on. */
@Service
public class CareerService {

    private static final int LONGEST = 500;

    private final StaffMembers members;
    private final StaffQueryService queries;
    private final Ids ids;
    private final Clock clock;

    CareerService(StaffMembers members, StaffQueryService queries, Ids ids, Clock clock) {
        this.members = members;
        this.queries = queries;
        this.ids = ids;
        this.clock = clock;
    }

    /** The post is as it is from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(long staffId, Step what, long by) {
        var now = members.find(staffId).orElseThrow(StaffProblem::notFound);
        var roles = members.traits(Set.of(staffId)).stream()
                .filter(trait -> trait.what().equals("R"))
                .map(Trait::text)
                .sorted()
                .collect(Collectors.joining(","));
        members.note(new Career(
                ids.next(),
                staffId,
                what,
                now.departmentName(),
                roles.length() > LONGEST ? roles.substring(0, LONGEST) : roles,
                by,
                clock.instant()));
    }

    /** The youngest first. */
    public List<Career> of(Caller caller, long staffId) {
        return members.career(queries.get(caller, staffId).id());
    }
}
