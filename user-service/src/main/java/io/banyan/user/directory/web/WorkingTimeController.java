package io.banyan.user.directory.web;

import io.banyan.common.contract.user.UserInternalApi.StaffMember;
import io.banyan.common.contract.user.WorkingTimeInternalApi;
import io.banyan.common.problem.RequestProblem;
import io.banyan.user.calendar.CalendarService;
import io.banyan.user.shift.RosterService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** When work is done, for the other services. */
@RestController
@PreAuthorize("hasAuthority('service')")
class WorkingTimeController implements WorkingTimeInternalApi {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final CalendarService calendar;
    private final RosterService rosters;

    WorkingTimeController(CalendarService calendar, RosterService rosters) {
        this.calendar = calendar;
        this.rosters = rosters;
    }

    @Override
    public WorkingTime workingTime(long id, Instant from, Instant until) {
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw RequestProblem.parameter("until", "range", "It lies after from, at most 366 days");
        }
        return calendar.workingTime(id, from, until);
    }

    @Override
    public List<StaffMember> onDuty(long id, Instant at) {
        return rosters.onDuty(id, at);
    }
}
