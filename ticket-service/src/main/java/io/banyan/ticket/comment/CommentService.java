package io.banyan.ticket.comment;

import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.security.Caller;
import io.banyan.ticket.directory.Directory;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketDesk.Act;
import io.banyan.ticket.lifecycle.TicketProblem;
import io.banyan.ticket.lifecycle.TicketRef;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Writing and reading on a ticket: whoever sees it may write; internal notes are written and read by staff only. */
@Service
public class CommentService {

    private final TicketDesk desk;
    private final Comments comments;
    private final Directory directory;

    CommentService(TicketDesk desk, Comments comments, Directory directory) {
        this.desk = desk;
        this.comments = comments;
        this.directory = directory;
    }

    /** What somebody wants to write. A resident's internal note is an ordinary one. */
    public record Words(String text, boolean internal, List<Long> mentionedIds, List<Long> fileIds) {}

    /** @param id reserved for it; when it is written already, that is the answer */
    public Comment write(Caller caller, long ticketId, long id, Words words) {
        var ref = TicketRef.of(ticketId, null);
        var _ = desk.open(caller, ref);
        return written(caller, ticketId, id).orElseGet(() -> writeNow(caller, ref, id, words));
    }

    private Comment writeNow(Caller caller, TicketRef ref, long id, Words words) {
        if (!directory.claim(new FileClaim(words.fileIds(), "TICKET_COMMENT", id, caller.personId()))) {
            throw TicketProblem.fileUnknown();
        }
        var _ = desk.perform(caller, ref, act -> add(act, id, words));
        return written(caller, ref.id(), id).orElseThrow();
    }

    private Optional<Comment> written(Caller caller, long ticketId, long id) {
        return comments.of(ticketId, caller.isStaff(), id - 1, 1).stream()
                .filter(comment -> comment.id() == id)
                .findFirst();
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
