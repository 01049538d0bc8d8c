package io.banyan.notice.inbox.messaging;

import io.banyan.common.contract.ticket.QuoteApproved;
import io.banyan.common.contract.ticket.TicketAccepted;
import io.banyan.common.contract.ticket.TicketArrived;
import io.banyan.common.contract.ticket.TicketAssigned;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketCommented;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketConfirmed;
import io.banyan.common.contract.ticket.TicketEvent;
import io.banyan.common.contract.ticket.TicketQuoted;
import io.banyan.common.contract.ticket.TicketRated;
import io.banyan.common.contract.ticket.TicketReopened;
import io.banyan.common.contract.ticket.TicketResumed;
import io.banyan.common.contract.ticket.TicketSubmitted;
import io.banyan.common.contract.ticket.TicketSuspended;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;
import io.banyan.notice.inbox.InboxService;
import io.banyan.notice.inbox.Link;
import io.banyan.notice.inbox.Occasion;
import io.banyan.notice.inbox.Technicians;
import io.banyan.notice.inbox.Template;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A ticket's requester hears how it goes, its technician what is asked of him. */
@EventReactions
class TicketMessages {

    private final InboxService inbox;
    private final Technicians technicians;

    TicketMessages(InboxService inbox, Technicians technicians) {
        this.inbox = inbox;
        this.technicians = technicians;
    }

    @OnEvent("inbox.ticket-submitted")
    void submitted(TicketSubmitted e) {
        var template = e.awaitingPayment() ? Template.TICKET_AWAITING_PAYMENT : Template.TICKET_SUBMITTED;
        tell(ticket(e, e.projectId()), e.requesterId(), template, Map.of("number", e.number(), "title", e.title()));
    }

    @OnEvent("inbox.ticket-assigned")
    void assigned(TicketAssigned e) {
        tell(
                ticket(e, e.projectId()),
                e.assigneeId(),
                Template.TICKET_ASSIGNED,
                Map.of("number", e.number(), "title", e.title()));
    }

    @OnEvent("inbox.ticket-accepted")
    void accepted(TicketAccepted e) {
        var words = Map.of("number", e.number(), "assignee", e.assigneeName());
        tell(ticket(e, e.projectId()), e.requesterId(), Template.TICKET_ACCEPTED, words);
    }

    @OnEvent("inbox.ticket-arrived")
    void arrived(TicketArrived e) {
        tell(ticket(e, e.projectId()), e.requesterId(), Template.TICKET_ARRIVED, Map.of("number", e.number()));
    }

    @OnEvent("inbox.ticket-suspended")
    void suspended(TicketSuspended e) {
        var words = Map.of("number", e.number(), "reason", e.reason());
        tell(ticket(e, e.projectId()), e.requesterId(), Template.TICKET_SUSPENDED, words);
    }

    @OnEvent("inbox.ticket-resumed")
    void resumed(TicketResumed e) {
        tell(ticket(e, e.projectId()), e.requesterId(), Template.TICKET_RESUMED, Map.of("number", e.number()));
    }

    @OnEvent("inbox.ticket-quoted")
    void quoted(TicketQuoted e) {
        var words = Map.of("number", e.number(), "amount", e.amount().toPlainString());
        tell(ticket(e, e.projectId()), e.requesterId(), Template.TICKET_QUOTED, words);
    }

    @OnEvent("inbox.ticket-quote-approved")
    void quoteApproved(QuoteApproved e) {
        var words = Map.of("number", e.number(), "amount", e.amount().toPlainString());
        tell(ticket(e, e.projectId()), e.assigneeId(), Template.TICKET_QUOTE_APPROVED, words);
    }

    @OnEvent("inbox.ticket-completed")
    void completed(TicketCompleted e) {
        technicians.remember(ticket(e, e.projectId()), e.assigneeId());
        tell(
                ticket(e, e.projectId()),
                e.requesterId(),
                Template.TICKET_COMPLETED,
                Map.of("number", e.number(), "title", e.title()));
    }

    @OnEvent("inbox.ticket-confirmed")
    void confirmed(TicketConfirmed e) {
        technicians
                .of(e.ticketId())
                .ifPresent(technician -> tell(
                        ticket(e, e.projectId()), technician, Template.TICKET_CONFIRMED, Map.of("number", e.number())));
    }

    @OnEvent("inbox.ticket-rated")
    void rated(TicketRated e) {
        var words = Map.of(
                "number", e.number(),
                "speed", Integer.toString(e.speed()),
                "result", Integer.toString(e.result()),
                "attitude", Integer.toString(e.attitude()));
        tell(ticket(e, e.projectId()), e.assigneeId(), Template.TICKET_RATED, words);
    }

    @OnEvent("inbox.ticket-reopened")
    void reopened(TicketReopened e) {
        var words = Map.of("number", e.number(), "reason", e.reason());
        tell(ticket(e, e.projectId()), e.assigneeId(), Template.TICKET_REOPENED, words);
        tell(ticket(e, e.projectId()), e.requesterId(), Template.TICKET_REOPENED, words);
    }

    @OnEvent("inbox.ticket-cancelled")
    void cancelled(TicketCancelled e) {
        var words = Map.of("number", e.number(), "reason", e.reason());
        tell(ticket(e, e.projectId()), e.assigneeId(), Template.TICKET_CANCELLED, words);
        var leading = e.mergedInto();
        if (leading == null) {
            tell(ticket(e, e.projectId()), e.requesterId(), Template.TICKET_CANCELLED, words);
        } else {
            var merged = Map.of("number", e.number(), "leading", leading.number());
            tell(ticket(e, e.projectId()), e.requesterId(), Template.TICKET_MERGED, merged);
        }
    }

    /** The author knows what he wrote; an internal note is never told to the resident. */
    @OnEvent("inbox.ticket-commented")
    void commented(TicketCommented e) {
        var words = Map.of("number", e.number());
        if (!Long.valueOf(e.authorId()).equals(e.assigneeId())) {
            tell(
                    ticket(e, e.projectId()),
                    e.assigneeId(),
                    e.internal() ? Template.TICKET_NOTED : Template.TICKET_COMMENTED,
                    words);
        }
        if (!e.internal() && !Long.valueOf(e.authorId()).equals(e.requesterId())) {
            tell(ticket(e, e.projectId()), e.requesterId(), Template.TICKET_COMMENTED, words);
        }
    }

    private static Occasion ticket(TicketEvent e, long projectId) {
        return Occasion.of(e, projectId, Link.ticket(e.aggregateId()));
    }

    private void tell(Occasion occasion, @Nullable Long person, Template template, Map<String, String> words) {
        if (person != null) {
            inbox.deliver(occasion, person, template, words);
        }
    }
}
