package io.banyan.ticket.lifecycle;

import io.banyan.common.problem.DomainProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How a ticket refuses. */
public final class TicketProblem extends DomainProblem {

    private TicketProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private TicketProblem(Kind kind, String code, String detail, Map<String, Object> facts) {
        super(kind, code, detail, List.of(), facts, null);
    }

    /** Missing, or outside what the caller may see: the same to him. */
    public static TicketProblem notFound(long id) {
        return new TicketProblem(Kind.NOT_FOUND, "ticket.not-found", "There is no ticket " + id);
    }

    static TicketProblem illegalMove(String number, TicketStatus from, TicketAction action) {
        return new TicketProblem(
                Kind.CONFLICT,
                "ticket.illegal-move",
                "Ticket %s is %s: no %s".formatted(number, from, action.wireName()),
                Map.of("status", from, "action", action.wireName()));
    }

    static TicketProblem notYours(String number, TicketAction action) {
        return new TicketProblem(
                Kind.FORBIDDEN,
                "ticket.not-yours",
                "On ticket %s, %s is for others".formatted(number, action.wireName()));
    }

    public static TicketProblem alreadyTaken(String number) {
        return new TicketProblem(
                Kind.CONFLICT, "ticket.already-taken", "Somebody was faster with ticket %s".formatted(number));
    }

    static TicketProblem reopenedCannotBeCancelled(String number) {
        return new TicketProblem(
                Kind.CONFLICT,
                "ticket.reopened-cannot-be-cancelled",
                "Ticket %s was completed before: complete it again instead of cancelling".formatted(number));
    }

    /** Paid, quoted, reopened or being worked on. */
    public static TicketProblem notMergeable(String number, Enum<?> why) {
        return new TicketProblem(
                Kind.CONFLICT,
                "ticket.not-mergeable",
                "Ticket %s is no duplicate any more: %s".formatted(number, why),
                Map.of("why", why));
    }

    /** Money came in for it. */
    public static TicketProblem paidMeanwhile(String number) {
        return notMergeable(number, Merging.Hindrance.PAID);
    }

    static TicketProblem leadingEnded(String number, TicketStatus status) {
        return new TicketProblem(
                Kind.CONFLICT,
                "ticket.leading-ended",
                "Ticket %s is %s and leads nobody".formatted(number, status),
                Map.of("status", status));
    }

    static TicketProblem mergeElsewhere(String number, String leading) {
        return new TicketProblem(
                Kind.RULE_BROKEN,
                "ticket.merge-elsewhere",
                "Ticket %s and %s are not two tickets of one project".formatted(number, leading));
    }

    static TicketProblem dueInvalid() {
        return new TicketProblem(Kind.RULE_BROKEN, "ticket.due-invalid", "A due time lies ahead, at most 90 days");
    }

    static TicketProblem warrantyOver(String number) {
        return new TicketProblem(
                Kind.RULE_BROKEN, "ticket.warranty-over", "The warranty of ticket %s is over".formatted(number));
    }

    static TicketProblem alreadyRated(String number) {
        return new TicketProblem(Kind.CONFLICT, "ticket.already-rated", "Ticket %s is rated".formatted(number));
    }

    static TicketProblem noOpenQuote(String number) {
        return new TicketProblem(
                Kind.CONFLICT, "ticket.no-open-quote", "Ticket %s has no open quote".formatted(number));
    }

    static TicketProblem notQuotable(String number) {
        return new TicketProblem(
                Kind.RULE_BROKEN, "ticket.not-quotable", "Ticket %s is not charged after service".formatted(number));
    }

    static TicketProblem reasonMissing() {
        return new TicketProblem(Kind.RULE_BROKEN, "ticket.reason-missing", "Say why");
    }

    static TicketProblem workLogMissing(String number) {
        return new TicketProblem(
                Kind.RULE_BROKEN, "ticket.work-log-missing", "Say what was done on ticket %s".formatted(number));
    }

    static TicketProblem quoteNotApproved(String number) {
        return new TicketProblem(
                Kind.RULE_BROKEN,
                "ticket.quote-not-approved",
                "The price of ticket %s is not agreed".formatted(number));
    }

    static TicketProblem quoteExceeded(String number, BigDecimal agreed, BigDecimal total) {
        return new TicketProblem(
                Kind.RULE_BROKEN,
                "ticket.quote-exceeded",
                "Ticket %s would cost %s, agreed were %s".formatted(number, total, agreed),
                Map.of("agreed", agreed, "total", total));
    }

    static TicketProblem appointmentPast() {
        return new TicketProblem(Kind.RULE_BROKEN, "ticket.appointment-past", "The slot lies in the past");
    }

    static TicketProblem appointmentInvalid(String detail) {
        return new TicketProblem(Kind.RULE_BROKEN, "ticket.appointment-invalid", detail);
    }

    /** A paid order whose global transaction is still being decided: come back. */
    public static TicketProblem beingDecided(long id) {
        return new TicketProblem(
                Kind.UNAVAILABLE, "ticket.being-decided", "Ticket %d is being decided; try again".formatted(id));
    }

    public static TicketProblem fileUnknown() {
        return new TicketProblem(
                Kind.RULE_BROKEN,
                "ticket.file-unknown",
                "A file does not exist, is not yours or belongs to something else");
    }
}
