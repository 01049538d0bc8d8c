package io.banyan.user.shift;

import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.user.organisation.ProjectService;
import java.time.LocalTime;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the shifts of the projects the caller sees. */
@Service
public class ShiftService {

    private final Shifts shifts;
    private final ProjectService projects;
    private final Ids ids;

    ShiftService(Shifts shifts, ProjectService projects, Ids ids) {
        this.shifts = shifts;
        this.projects = projects;
        this.ids = ids;
    }

    public List<Shift> list(Caller caller, long projectId) {
        return shifts.of(projects.get(caller, projectId).id());
    }

    /** @param endsAt on the next day when it is not after {@code beginsAt} */
    @Transactional
    public Shift add(Caller caller, long projectId, String name, LocalTime beginsAt, LocalTime endsAt) {
        var project = projects.get(caller, projectId);
        var _ = shifts.hold(projectId);
        if (shifts.count(projectId) >= Shifts.MOST) {
            throw ShiftProblem.tooMany(Shifts.MOST);
        }
        var shift = new Shift(ids.next(), project.companyId(), projectId, name, beginsAt, endsAt);
        try {
            shifts.add(shift);
        } catch (DuplicateKeyException _) {
            throw ShiftProblem.nameTaken();
        }
        return shift;
    }

    @Transactional
    public void remove(Caller caller, long projectId, long id) {
        if (list(caller, projectId).stream().noneMatch(shift -> shift.id() == id)) {
            throw ShiftProblem.notFound();
        }
        if (shifts.removeUnused(projectId, id) == 0) {
            throw ShiftProblem.inUse();
        }
    }
}
