package io.banyan.ticket.closing;

import io.banyan.common.security.Caller;
import io.banyan.ticket.crew.Crew;
import io.banyan.ticket.lifecycle.Assignee;
import io.banyan.ticket.lifecycle.Note;
import io.banyan.ticket.lifecycle.Rating;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketAction;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketDesk.Act;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import io.banyan.ticket.lifecycle.TicketStatus;
import io.banyan.ticket.material.MaterialBook;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How a ticket ends. */
@Service
public class ClosingService {

    private final TicketDesk desk;
    private final Ratings ratings;
    private final MaterialBook materials;
    private final Crew crew;

    ClosingService(TicketDesk desk, Ratings ratings, MaterialBook materials, Crew crew) {
        this.desk = desk;
        this.ratings = ratings;
        this.materials = materials;
        this.crew = crew;
    }

    public TicketState confirm(Caller caller, TicketRef ref) {
        return desk.perform(caller, ref, act -> act.ticket().confirm(act.by(), act.now()));
    }

    /** 评价; whoever rates has confirmed. */
    public TicketState rate(Caller caller, TicketRef ref, Rating rating) {
        return desk.perform(caller, ref, act -> {
            act.ticket().rate(act.by(), rating, act.now());
            var by = act.by().personId();
            ratings.add(act.ticket().facts(), by, assigneeId(act.ticket()), rating, act.now());
        });
    }

    /** 返修: the same technician does it again if he still works there, otherwise the pool finds somebody. */
    public TicketState reopen(Caller caller, TicketRef ref, Note note) {
        return desk.perform(caller, ref, act -> act.ticket().reopen(act.by(), whoDidIt(act.ticket()), note, act.now()));
    }

    public TicketState cancel(Caller caller, TicketRef ref, Note note) {
        return desk.perform(caller, ref, act -> cancel(act, note));
    }

    /** Confirms by the clock what is still due; harmless when somebody was faster. */
    void confirmIfDue(long ticketId) {
        desk.performBySystem(ticketId, act -> {
            var due = isPast(act.ticket().snapshot().marks().confirmBy(), act.now());
            var open = act.ticket().status() == TicketStatus.COMPLETED && due;
            if (open) {
                act.ticket().confirm(act.by(), act.now());
            }
            return open;
        });
    }

    /** Cancels an order that is still unpaid; billing voids its bill, or refunds what was paid in the same moment. */
    void cancelIfUnpaid(long ticketId) {
        desk.performBySystem(ticketId, act -> {
            var late = isPast(act.ticket().facts().terms().payBy(), act.now());
            var unpaid = act.ticket().status() == TicketStatus.AWAITING_PAYMENT && late;
            if (unpaid) {
                cancel(act, Note.of("超时未支付"));
            }
            return unpaid;
        });
    }

    private void cancel(Act act, Note note) {
        act.ticket().requireOpen(TicketAction.CANCEL, act.by());
        materials.cancel(act.ticket().facts().id());
        act.ticket().cancel(act.by(), note, act.now());
    }

    private @Nullable Assignee whoDidIt(Ticket ticket) {
        var assignee = ticket.snapshot().assignee();
        return assignee == null
                        || crew.find(assignee.staffId())
                                .filter(member -> member.worksIn(ticket.facts().projectId()))
                                .isEmpty()
                ? null
                : assignee;
    }

    private static @Nullable Long assigneeId(Ticket ticket) {
        var assignee = ticket.snapshot().assignee();
        return assignee == null ? null : assignee.staffId();
    }

    private static boolean isPast(@Nullable Instant limit, Instant now) {
        return limit != null && !now.isBefore(limit);
    }
}
