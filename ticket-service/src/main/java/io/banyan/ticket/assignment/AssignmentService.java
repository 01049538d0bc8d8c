package io.banyan.ticket.assignment;

import io.banyan.common.security.Caller;
import io.banyan.ticket.crew.CrewMember;
import io.banyan.ticket.crew.CrewService;
import io.banyan.ticket.lifecycle.Assignee;
import io.banyan.ticket.lifecycle.Note;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import org.springframework.stereotype.Service;

/** Who does the job. Whoever is named must be active crew of the ticket's project. */
@Service
public class AssignmentService {

    private final TicketDesk desk;
    private final CrewService crew;

    AssignmentService(TicketDesk desk, CrewService crew) {
        this.desk = desk;
        this.crew = crew;
    }

    /** 派单. */
    public TicketState assign(Caller caller, TicketRef ref, long staffId, Note note) {
        var to = crewMember(caller, ref, staffId);
        return desk.perform(caller, ref, act -> act.ticket().assign(act.by(), to, note, act.now()));
    }

    /** 转派. */
    public TicketState transfer(Caller caller, TicketRef ref, long staffId, Note note) {
        var to = crewMember(caller, ref, staffId);
        return desk.perform(caller, ref, act -> act.ticket().transfer(act.by(), to, note, act.now()));
    }

    /** Back to the pool by the dispatcher. */
    public TicketState recall(Caller caller, TicketRef ref, Note note) {
        return desk.perform(caller, ref, act -> act.ticket().recall(act.by(), note, act.now()));
    }

    /** 抢单: exactly one wins. */
    public TicketState grab(Caller caller, TicketRef ref) {
        return desk.grab(caller, ref);
    }

    /** 接单. */
    public TicketState accept(Caller caller, TicketRef ref) {
        return desk.perform(caller, ref, act -> act.ticket().accept(act.by(), act.now()));
    }

    /** Back to the pool by the technician. */
    public TicketState reject(Caller caller, TicketRef ref, Note note) {
        return desk.perform(caller, ref, act -> act.ticket().reject(act.by(), note, act.now()));
    }

    private Assignee crewMember(Caller caller, TicketRef ref, long staffId) {
        var projectId = desk.open(caller, ref).facts().projectId();
        return crew.memberOf(projectId, staffId)
                .map(AssignmentService::assignee)
                .orElseThrow(() -> AssignmentProblem.notCrew(staffId));
    }

    private static Assignee assignee(CrewMember member) {
        return new Assignee(member.staffId(), member.name());
    }
}
