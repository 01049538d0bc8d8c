package io.banyan.ticket.visit;

import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.security.Caller;
import io.banyan.ticket.directory.Directory;
import io.banyan.ticket.lifecycle.Appointment;
import io.banyan.ticket.lifecycle.Note;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketProblem;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The visit: when, arrival, progress with photos, interruptions. */
@Service
public class VisitService {

    private final TicketDesk desk;
    private final Directory directory;

    VisitService(TicketDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    /** 改约. @param agreedBy who agreed on the other side, by name */
    public TicketState changeAppointment(
            Caller caller, TicketRef ref, Appointment to, @Nullable String agreedBy, Note note) {
        return desk.perform(
                caller, ref, act -> act.ticket().changeAppointment(act.by(), to, agreedBy, note, act.now()));
    }

    /** 到场签到. */
    public TicketState arrive(Caller caller, TicketRef ref, Note note) {
        claim(caller, ref, note.fileIds());
        return desk.perform(caller, ref, act -> act.ticket().arrive(act.by(), note, act.now()));
    }

    public TicketState recordProgress(Caller caller, TicketRef ref, Note note) {
        claim(caller, ref, note.fileIds());
        return desk.perform(caller, ref, act -> act.ticket().recordProgress(act.by(), note, act.now()));
    }

    /** 挂起. */
    public TicketState suspend(Caller caller, TicketRef ref, Note note) {
        return desk.perform(caller, ref, act -> act.ticket().suspend(act.by(), note, act.now()));
    }

    public TicketState resume(Caller caller, TicketRef ref, Note note) {
        return desk.perform(caller, ref, act -> act.ticket().resume(act.by(), note, act.now()));
    }

    /** Before the transaction: it is a call. Whoever may not see the ticket gets no file tied to it. */
    private void claim(Caller caller, TicketRef ref, List<Long> fileIds) {
        var ticket = desk.open(caller, ref).facts();
        if (!directory.claim(new FileClaim(fileIds, "TICKET", ticket.id(), caller.personId()))) {
            throw TicketProblem.fileUnknown();
        }
    }
}
