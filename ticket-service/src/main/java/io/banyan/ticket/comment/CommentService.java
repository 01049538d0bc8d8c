package io.banyan.ticket.comment;

import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.ticket.directory.Directory;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketDesk.Act;
import io.banyan.ticket.lifecycle.TicketProblem;
import io.banyan.ticket.lifecycle.TicketRef;
import java.util.List;
import org.springframework.stereotype.Service;

/** Writing and reading on a ticket: whoever sees it may write; internal notes are written and read by staff only. */
@Service
public class CommentService {

    private final TicketDesk desk;
    private final Comments comments;
    private final Directory directory;
    private final Ids ids;

    CommentService(TicketDesk desk, Comments comments, Directory directory, Ids ids) {
        this.desk = desk;
        this.comments = comments;
        this.directory = directory;
        this.ids = ids;
    }

    /** What somebody wants to write. A resident's internal note is an ordinary one. */
    public record Words(String text, boolean internal, List<Long> mentionedIds, List<Long> fileIds) {}

    public Comment write(Caller caller, long ticketId, Words words) {
        var ref = TicketRef.of(ticketId, null);
        var id = ids.next();
        var _ = desk.open(caller, ref);
        if (!directory.claim(new FileClaim(words.fileIds(), "TICKET_COMMENT", id, caller.personId()))) {
            throw TicketProblem.fileUnknown();
        }
        var _ = desk.perform(caller, ref, act -> add(act, id, words));
        return comments.of(ticketId, caller.isStaff(), id - 1, 1).getFirst();
    }

    public List<Comment> read(Caller caller, long ticketId, long after, int limit) {
        var _ = desk.open(caller, TicketRef.of(ticketId, null));
        return comments.of(ticketId, caller.isStaff(), after, limit);
    }

    private void add(Act act, long id, Words words) {
        var by = act.by();
        var internal = words.internal() && by.kind() != Actor.Kind.RESIDENT;
        act.ticket().commented(id, by, internal, act.now());
        comments.add(
                act.ticket().facts(),
                new Comment(
                        id,
                        act.ticket().facts().id(),
                        by.personId(),
                        by.name(),
                        by.kind(),
                        words.text(),
                        internal,
                        words.mentionedIds(),
                        words.fileIds(),
                        act.now()));
    }
}
