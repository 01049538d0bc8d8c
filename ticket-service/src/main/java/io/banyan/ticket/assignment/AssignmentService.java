package io.banyan.ticket.assignment;

import io.banyan.common.security.Caller;
import io.banyan.ticket.lifecycle.Note;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import org.springframework.stereotype.Service;

/** Who does the job: a person, a department's pool, or a vendor with somebody who stands for it. */
@Service
public class AssignmentService {

    private final TicketDesk desk;
    private final Recipients recipients;

    AssignmentService(TicketDesk desk, Recipients recipients) {
        this.desk = desk;
        this.recipients = recipients;
    }

    /** 派单. */
    public TicketState assign(Caller caller, TicketRef ref, Target target, Note note) {
        var to = recipients.of(desk.open(caller, ref).facts(), target);
        return desk.perform(caller, ref, act -> act.ticket().assign(act.by(), to, note, act.now()));
    }

    /** 转派. */
    public TicketState transfer(Caller caller, TicketRef ref, Target target, Note note) {
        var to = recipients.of(desk.open(caller, ref).facts(), target);
        return desk.perform(caller, ref, act -> act.ticket().transfer(act.by(), to, note, act.now()));
    }

    /** Back to the pool of the project by the dispatcher, also out of a department's. */
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

    /** Back to the pool it came from by the technician. */
    public TicketState reject(Caller caller, TicketRef ref, Note note) {
        return desk.perform(caller, ref, act -> act.ticket().reject(act.by(), note, act.now()));
    }
}
