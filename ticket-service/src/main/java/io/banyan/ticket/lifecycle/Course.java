package io.banyan.ticket.lifecycle;

import io.banyan.common.contract.shared.ContractEvent;
import io.banyan.common.contract.ticket.TicketCancelled.Leading;
import io.banyan.ticket.lifecycle.TicketSnapshot.Marks;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The course of a ticket: everything about it that changes, with what is written and told on the way. It knows how a ticket moves;
 * {@link Ticket} knows when it may.
 */
final class Course {

    private final TicketFacts facts;
    private final long version;
    private final List<ContractEvent> news = new ArrayList<>();
    private final List<TimelineEntry> entries = new ArrayList<>();
    private TicketStatus status;
    private @Nullable TicketStatus suspendedFrom;
    private @Nullable Assignee assignee;
    private Placement placement;
    private @Nullable Leading mergedInto;
    private int round;
    private @Nullable Appointment appointment;
    private @Nullable Quote quote;
    private Marks marks;
    private PromiseClock clock;
    private @Nullable AppointmentChange appointmentChange;

    Course(TicketFacts facts, TicketSnapshot state) {
        this.facts = facts;
        this.version = state.version();
        this.status = state.status();
        this.suspendedFrom = state.suspendedFrom();
        this.assignee = state.assignee();
        this.placement = state.placement();
        this.mergedInto = state.mergedInto();
        this.round = state.round();
        this.appointment = state.appointment();
        this.quote = state.quote();
        this.marks = state.marks();
        this.clock = state.clock();
    }

    /** @throws TicketProblem 403 when his role never opens the action, 409 when the status does not */
    void requireOpen(TicketAction action, Actor by) {
        var roles = by.rolesOn(facts, snapshot());
        if (!action.isEverOpenTo(roles)) {
            throw TicketProblem.notYours(facts.number(), action);
        }
        if (!action.isOpenTo(roles, status)) {
            throw TicketProblem.illegalMove(facts.number(), status, action);
        }
    }

    /** What waits in the pool of the whole project is nowhere to be called back from. */
    void requireRecallable() {
        if (status == TicketStatus.PENDING && placement.department() == null) {
            throw TicketProblem.illegalMove(facts.number(), status, TicketAction.RECALL);
        }
    }

    void requireQuotable() {
        if (!facts.tariffOf(round).isChargedAfterService()) {
            throw TicketProblem.notQuotable(facts.number());
        }
    }

    void requireUnrated() {
        if (marks.ratedAt() != null) {
            throw TicketProblem.alreadyRated(facts.number());
        }
    }

    void requireWarranty(Instant now) {
        if (!facts.terms().isUnderWarranty(marks.completedAt(), now)) {
            throw TicketProblem.warrantyOver(facts.number());
        }
    }

    /** Moves to the one target the table names. */
    void move(TicketAction action, Actor by, Note note, Instant now) {
        requireOpen(action, by);
        moveTo(action.targets(status).iterator().next(), action, by, note, now);
    }

    /** The only place that writes a status. */
    void moveTo(TicketStatus target, TicketAction action, Actor by, Note note, Instant now) {
        requireOpen(action, by);
        if (!action.targets(status).contains(target)) {
            throw TicketProblem.illegalMove(facts.number(), status, action);
        }
        suspendedFrom = target == TicketStatus.SUSPENDED ? Objects.requireNonNullElse(suspendedFrom, status) : null;
        entries.add(new TimelineEntry(
                now, action.name(), by, status, target, note.text(), note.fileIds(), note.internal()));
        status = target;
        clock = clock.movedTo(target, now);
    }

    /** A paid order is told later, together with its bill. */
    void begin(Actor by, boolean paidFirst, Instant now) {
        entries.add(new TimelineEntry(now, "SUBMITTED", by, null, status, null, List.of(), false));
        if (!paidFirst) {
            tell(words(now).submitted(false));
            tell(words(now).pooled(null));
        }
    }

    void give(Recipient recipient, Instant now) {
        switch (recipient) {
            case Recipient.Person(var staff, var dueAt) -> give(staff, new Placement(null, null, dueAt), now);
            case Recipient.Outside(var vendor, var standIn, var dueAt) ->
                give(standIn, new Placement(null, vendor, dueAt), now);
            case Recipient.Pool(var department, var dueAt) -> backToPool(new Placement(department, null, dueAt), now);
        }
    }

    private void give(Assignee to, Placement where, Instant now) {
        assignee = to;
        placement = where;
        marks = marks.assigned(now);
        tell(words(now).assigned(to, where));
    }

    void take(Actor by, Instant now) {
        assignee = new Assignee(by.personId(), by.name());
        accepted(now);
    }

    void accepted(Instant now) {
        marks = marks.accepted(now);
        tell(words(now).accepted(holder(), appointment == null ? null : appointment.from()));
    }

    void arrived(Instant now) {
        marks = marks.arrived(now);
        tell(words(now).arrived(holder().staffId()));
    }

    /** It waits where it came from. */
    void backToPool(Instant now) {
        backToPool(placement.inPool(), now);
    }

    void backToPool(Placement where, Instant now) {
        assignee = null;
        placement = where;
        marks = marks.pooled();
        tell(words(now).pooled(where.departmentId()));
    }

    void merged(Leading leading, String reason, Instant now) {
        mergedInto = leading;
        tell(outcome(now).cancelled(reason, assigneeId(), leading));
    }

    /** Another ticket follows this one; nothing moves. */
    void leads(TicketFacts duplicate, Actor by, Instant now) {
        entries.add(new TimelineEntry(now, "MERGED_IN", by, null, null, duplicate.number(), List.of(), true));
    }

    void agree(AppointmentChange change) {
        appointment = change.slot().requireAhead(change.at());
        appointmentChange = change;
    }

    void quoted(BigDecimal amount, Instant now) {
        quote = new Quote(amount, Quote.State.OPEN);
        tell(outcome(now).quoted(amount));
    }

    /** @throws TicketProblem when no quote waits for an answer */
    Quote openQuote() {
        if (quote == null || quote.state() != Quote.State.OPEN) {
            throw TicketProblem.noOpenQuote(facts.number());
        }
        return quote;
    }

    void answered(Quote offer, boolean approved, Instant now) {
        quote = new Quote(offer.amount(), approved ? Quote.State.APPROVED : Quote.State.REJECTED);
        if (approved) {
            tell(outcome(now).quoteApproved(offer.amount(), assigneeId()));
        }
    }

    void completed(Completion done, Instant now) {
        marks = marks.completed(now, facts.terms().autoConfirmDays());
        tell(outcome(now).completed(holder().staffId(), round, done));
    }

    void closed(boolean automatic, Instant now) {
        marks = marks.closed(now);
        tell(outcome(now).confirmed(automatic));
    }

    void rated(Rating rating, Instant now) {
        marks = marks.rated(now);
        tell(outcome(now).rated(assigneeId(), rating));
    }

    void nextRound(String reason, @Nullable Assignee again, Instant now) {
        round++;
        clock = PromiseClock.of(status, now);
        quote = null;
        appointment = null;
        tell(outcome(now).reopened(reason, round, again == null ? null : again.staffId()));
        if (again == null) {
            backToPool(Placement.NONE, now);
        } else {
            give(again, placement.again(), now);
        }
    }

    void tell(ContractEvent event) {
        news.add(event);
    }

    OutcomeNews outcome(Instant now) {
        return new OutcomeNews(facts, now);
    }

    TicketNews words(Instant now) {
        return new TicketNews(facts, now);
    }

    Assignee holder() {
        return Objects.requireNonNull(assignee);
    }

    @Nullable
    Long assigneeId() {
        return assignee == null ? null : assignee.staffId();
    }

    TicketSnapshot snapshot() {
        return new TicketSnapshot(
                status,
                suspendedFrom,
                assignee,
                placement,
                round,
                appointment,
                quote,
                marks,
                clock,
                mergedInto,
                version);
    }

    @Nullable
    AppointmentChange appointmentChange() {
        return appointmentChange;
    }

    List<ContractEvent> handOverNews() {
        var taken = List.copyOf(news);
        news.clear();
        return taken;
    }

    List<TimelineEntry> takeEntries() {
        var taken = List.copyOf(entries);
        entries.clear();
        return taken;
    }
}
