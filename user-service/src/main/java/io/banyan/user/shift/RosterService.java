package io.banyan.user.shift;

import io.banyan.common.contract.user.UserInternalApi.StaffMember;
import io.banyan.common.problem.DomainProblem.FieldError;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.organisation.OrganisationProblem;
import io.banyan.user.organisation.Project;
import io.banyan.user.organisation.ProjectService;
import io.banyan.user.organisation.Projects;
import io.banyan.user.shift.Shifts.Duty;
import io.banyan.user.staff.StaffQueryService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rosters of the projects the caller sees, and says who is on duty. */
@Service
public class RosterService {

    private static final int MOST_DAYS = 62;

    private final Shifts shifts;
    private final ProjectService projects;
    private final Projects allProjects;
    private final StaffQueryService staff;

    RosterService(Shifts shifts, ProjectService projects, Projects allProjects, StaffQueryService staff) {
        this.shifts = shifts;
        this.projects = projects;
        this.allProjects = allProjects;
        this.staff = staff;
    }

    /** The roster of at most 62 days, both ends included. */
    public Roster roster(Caller caller, long projectId, LocalDate first, LocalDate last) {
        requireDays(first, last);
        return Roster.of(shifts.roster(projects.get(caller, projectId).id(), first, last));
    }

    /**
     * Replaces the roster of these days, wholly or not at all, one after the other. Who has left since keeps the duties he had, and gets no
     * others.
     *
     * @param ifMatch of the roster of the same days
     */
    @Transactional
    public Roster replace(
            Caller caller,
            long projectId,
            LocalDate first,
            LocalDate last,
            @Nullable String ifMatch,
            List<Duty> duties) {
        requireDays(first, last);
        var project = projects.get(caller, projectId);
        var _ = shifts.hold(projectId);
        var present = Roster.of(shifts.roster(projectId, first, last));
        Versions.require(ifMatch, present.version());
        requireRight(project, new HashSet<>(present.items()), first, last, duties);
        shifts.replace(projectId, first, last, duties);
        return Roster.of(shifts.roster(projectId, first, last));
    }

    private void requireRight(Project project, Set<Duty> present, LocalDate first, LocalDate last, List<Duty> duties) {
        var crew = staff.membersOf(project.companyId(), project.id()).stream()
                .map(StaffMember::staffId)
                .collect(Collectors.toSet());
        var known = shifts.of(project.id()).stream().map(Shift::id).collect(Collectors.toSet());
        var seen = new HashSet<Duty>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < duties.size(); i++) {
            var duty = duties.get(i);
            if (duty.day().isBefore(first) || duty.day().isAfter(last)) {
                errors.add(wrong(i, "day", "range", "This day is outside the roster"));
            }
            if (!present.contains(duty)) {
                errors.addAll(unknown(i, duty, crew, known));
            }
            if (!seen.add(duty)) {
                errors.add(wrong(i, "day", "repeated", "This is listed twice"));
            }
        }
        if (!errors.isEmpty()) {
            throw ShiftProblem.wrongRoster(errors);
        }
    }

    /** Who has a running shift at this instant and is still active in the project. */
    public List<StaffMember> onDuty(long projectId, Instant at) {
        var project = allProjects.find(projectId).orElseThrow(OrganisationProblem::projectNotFound);
        var zone = ZoneId.of(project.zone());
        var today = LocalDate.ofInstant(at, zone);
        var byId = shifts.of(projectId).stream().collect(Collectors.toMap(Shift::id, Function.identity()));
        var there = shifts.roster(projectId, today.minusDays(1), today).stream()
                .filter(duty -> {
                    var shift = byId.get(duty.shiftId());
                    return shift != null && shift.runsAt(at, duty.day(), zone);
                })
                .map(Duty::staffId)
                .collect(Collectors.toSet());
        return staff.membersOf(project.companyId(), projectId).stream()
                .filter(member -> there.contains(member.staffId()))
                .toList();
    }

    private static List<FieldError> unknown(int row, Duty duty, Set<Long> crew, Set<Long> known) {
        var errors = new ArrayList<FieldError>();
        if (!crew.contains(duty.staffId())) {
            errors.add(wrong(row, "staffId", "unknown", "He is not active in this project"));
        }
        if (!known.contains(duty.shiftId())) {
            errors.add(wrong(row, "shiftId", "unknown", "The project has no such shift"));
        }
        return errors;
    }

    private static FieldError wrong(int row, String field, String code, String detail) {
        return new FieldError("/duties/" + row + "/" + field, code, detail);
    }

    private static void requireDays(LocalDate first, LocalDate last) {
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS - 1L))) {
            throw ShiftProblem.wrongDays(MOST_DAYS);
        }
    }
}
