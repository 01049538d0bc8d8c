package io.banyan.notice.inbox.messaging;

import io.banyan.common.contract.ticket.TicketAccepted;
import io.banyan.common.contract.ticket.TicketArrived;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketEvent;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;
import io.banyan.notice.inbox.Followers;
import io.banyan.notice.inbox.Followers.Follower;
import io.banyan.notice.inbox.InboxService;
import io.banyan.notice.inbox.Link;
import io.banyan.notice.inbox.Occasion;
import io.banyan.notice.inbox.Template;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whoever reported a duplicate hears how the ticket goes that his own was folded into: of his own number, once an event. */
@EventReactions
class LeadingMessages {

    private final InboxService inbox;
    private final Followers followers;

    LeadingMessages(InboxService inbox, Followers followers) {
        this.inbox = inbox;
        this.followers = followers;
    }

    @OnEvent("inbox.leading-accepted")
    void accepted(TicketAccepted e) {
        tell(e, e.projectId(), e.requesterId(), Template.LEADING_ACCEPTED, Map.of("assignee", e.assigneeName()));
    }

    @OnEvent("inbox.leading-arrived")
    void arrived(TicketArrived e) {
        tell(e, e.projectId(), e.requesterId(), Template.LEADING_ARRIVED, Map.of());
    }

    @OnEvent("inbox.leading-completed")
    void completed(TicketCompleted e) {
        tell(e, e.projectId(), e.requesterId(), Template.LEADING_COMPLETED, Map.of());
    }

    /** A duplicate begins to follow, with all that followed it; a ticket that is cancelled for good leaves its followers alone. */
    @OnEvent("inbox.leading-cancelled")
    void cancelled(TicketCancelled e) {
        var leading = e.mergedInto();
        if (leading == null) {
            tell(e, e.projectId(), e.requesterId(), Template.LEADING_CANCELLED, Map.of());
            return;
        }
        followers.move(e.ticketId(), leading.ticketId(), leading.number());
        if (e.requesterId() != null) {
            followers.follow(
                    Occasion.of(e, e.projectId(), Link.ticket(e.ticketId())),
                    new Follower(e.ticketId(), e.number(), leading.number(), e.requesterId()),
                    leading.ticketId());
        }
    }

    /** The requester of the leading ticket is told of his own; one with two duplicates is told once. */
    private void tell(
            TicketEvent e, long projectId, @Nullable Long requester, Template template, Map<String, String> more) {
        var told = new HashSet<Long>();
        for (var follower : followers.of(e.aggregateId())) {
            if (!Long.valueOf(follower.personId()).equals(requester) && told.add(follower.personId())) {
                var words = new HashMap<>(more);
                words.put("number", follower.number());
                words.put("leading", follower.leading());
                inbox.deliver(
                        Occasion.of(e, projectId, Link.ticket(follower.ticketId())),
                        follower.personId(),
                        template,
                        words);
            }
        }
    }
}
