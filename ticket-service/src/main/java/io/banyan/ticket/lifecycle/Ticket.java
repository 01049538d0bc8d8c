package io.banyan.ticket.lifecycle;

import io.banyan.common.contract.shared.ContractEvent;
import io.banyan.common.contract.ticket.MaterialsReturned;
import io.banyan.common.contract.ticket.TicketCancelled.Leading;
import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.ticket.lifecycle.TicketSnapshot.Marks;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request for work 工单. Nobody else moves a ticket; it moves only by the table in {@link TicketAction}, only for somebody whose role
 * opens the action, and everything it does is told and kept in the timeline.
 */
public final class Ticket {

    private final TicketFacts facts;
    private final Course course;

    private Ticket(TicketFacts facts, TicketSnapshot state) {
        this.facts = facts;
        this.course = new Course(facts, state);
    }

    /** A new ticket in the pool, or waiting for its payment when it is a paid order. */
    public static Ticket submit(TicketFacts facts, Actor by, @Nullable Appointment appointment) {
        var now = facts.submittedAt();
        var paidFirst = facts.terms().tariff().mode() == ChargeMode.ON_ORDER;
        var status = paidFirst ? TicketStatus.AWAITING_PAYMENT : TicketStatus.PENDING;
        var clock = PromiseClock.of(status, now);
        var ticket = new Ticket(
                facts,
                new TicketSnapshot(status, null, null, Placement.NONE, 1, null, null, Marks.NONE, clock, null, 0));
        ticket.course.begin(by, paidFirst, now);
        if (appointment != null) {
            ticket.course.agree(new AppointmentChange(appointment, by, by.name(), null, now));
        }
        return ticket;
    }

    /** For persistence only. */
    public static Ticket restore(TicketFacts facts, TicketSnapshot state) {
        return new Ticket(facts, state);
    }

    /** The order exists together with its bill: told only now, since before that it might not have come to be. */
    public void ordered() {
        course.tell(course.words(facts.submittedAt()).submitted(true));
    }

    /** Its order is paid. */
    public void paid(Instant now) {
        course.move(TicketAction.PAID, Actor.SYSTEM, Note.NONE, now);
        course.tell(course.words(now).pooled(null));
    }

    public void assign(Actor by, Recipient to, Note note, Instant now) {
        give(TicketAction.ASSIGN, by, to, note, now);
    }

    /** 转派: somebody else takes it, and answers first. */
    public void transfer(Actor by, Recipient to, Note note, Instant now) {
        note.requireReason();
        give(TicketAction.TRANSFER, by, to, note, now);
    }

    private void give(TicketAction action, Actor by, Recipient to, Note note, Instant now) {
        course.moveTo(to.requireAhead(now).target(), action, by, note, now);
        course.give(to, now);
    }

    /** Back to the pool of the whole project; in the pool already, only out of a department's. */
    public void recall(Actor by, Note note, Instant now) {
        note.requireReason();
        requireOpen(TicketAction.RECALL, by);
        course.requireRecallable();
        course.move(TicketAction.RECALL, by, note, now);
        course.backToPool(Placement.NONE, now);
    }

    public void reject(Actor by, Note note, Instant now) {
        note.requireReason();
        course.move(TicketAction.REJECT, by, note, now);
        course.backToPool(now);
    }

    /** 抢单; the repository lets exactly one of many win. */
    public void grab(Actor by, Instant now) {
        if (status() != TicketStatus.PENDING && course.assigneeId() != null) {
            throw TicketProblem.alreadyTaken(facts.number());
        }
        course.move(TicketAction.GRAB, by, Note.NONE, now);
        course.take(by, now);
    }

    public void accept(Actor by, Instant now) {
        course.move(TicketAction.ACCEPT, by, Note.NONE, now);
        course.accepted(now);
    }

    /** 改约. */
    public void changeAppointment(Actor by, Appointment to, @Nullable String agreedBy, Note note, Instant now) {
        course.move(TicketAction.CHANGE_APPOINTMENT, by, note, now);
        course.agree(new AppointmentChange(to, by, Objects.requireNonNullElse(agreedBy, by.name()), note.text(), now));
    }

    public void arrive(Actor by, Note note, Instant now) {
        course.move(TicketAction.ARRIVE, by, note, now);
        course.arrived(now);
    }

    public void suspend(Actor by, Note note, Instant now) {
        var reason = note.requireReason();
        course.move(TicketAction.SUSPEND, by, note, now);
        course.tell(course.words(now).suspended(reason));
    }

    /** Goes on where it was suspended. */
    public void resume(Actor by, Note note, Instant now) {
        var back = Objects.requireNonNullElse(snapshot().suspendedFrom(), TicketStatus.ACCEPTED);
        course.moveTo(back, TicketAction.RESUME, by, note, now);
        course.tell(course.words(now).resumed());
    }

    public void recordProgress(Actor by, Note note, Instant now) {
        note.requireReason();
        course.move(TicketAction.RECORD_PROGRESS, by, note, now);
    }

    /** The company's own fields hold something else. */
    public void changeFields(Actor by, Note note, Instant now) {
        course.move(TicketAction.CHANGE_FIELDS, by, note, now);
    }

    public void returnMaterials(
            Actor by, long returnId, long requisitionId, List<MaterialsReturned.Line> lines, Instant now) {
        course.move(TicketAction.RETURN_MATERIALS, by, Note.NONE, now);
        course.tell(course.words(now).materialsReturned(returnId, requisitionId, by.personId(), lines));
    }

    /** Names a price; an earlier one is gone. */
    public void quote(Actor by, BigDecimal amount, Note note, Instant now) {
        requireOpen(TicketAction.QUOTE, by);
        course.requireQuotable();
        course.move(TicketAction.QUOTE, by, note, now);
        course.quoted(amount, now);
    }

    /** The requester's answer to an open quote. */
    public void answerQuote(Actor by, boolean approved, Note note, Instant now) {
        var action = approved ? TicketAction.APPROVE_QUOTE : TicketAction.REJECT_QUOTE;
        requireOpen(action, by);
        var quote = course.openQuote();
        course.move(action, by, note, now);
        course.answered(quote, approved, now);
    }

    public void complete(Actor by, Completion done, Instant now) {
        requireOpen(TicketAction.COMPLETE, by);
        done.requireSound(facts, snapshot().quote());
        course.move(TicketAction.COMPLETE, by, new Note(done.workLog(), done.fileIds(), false), now);
        course.completed(done, now);
    }

    public void confirm(Actor by, Instant now) {
        course.move(TicketAction.CONFIRM, by, Note.NONE, now);
        course.closed(by.kind() == Actor.Kind.SYSTEM, now);
    }

    /** Once, by nobody but the requester; rating what was not confirmed confirms it. */
    public void rate(Actor by, Rating rating, Instant now) {
        requireOpen(TicketAction.RATE, by);
        course.requireUnrated();
        var confirms = status() == TicketStatus.COMPLETED;
        course.move(TicketAction.RATE, by, Note.of(rating.words()), now);
        if (confirms) {
            course.closed(false, now);
        }
        course.rated(rating, now);
    }

    /**
     * The fault came back 返修.
     *
     * @param again who does it again; null: whoever the pool finds
     */
    public void reopen(Actor by, @Nullable Assignee again, Note note, Instant now) {
        var reason = note.requireReason();
        requireOpen(TicketAction.REOPEN, by);
        course.requireWarranty(now);
        var target = again == null ? TicketStatus.PENDING : TicketStatus.ASSIGNED;
        course.moveTo(target, TicketAction.REOPEN, by, note, now);
        course.nextRound(reason, again, now);
    }

    /** Refused from the second round on: what was done and paid in the first one stays. */
    public void cancel(Actor by, Note note, Instant now) {
        var reason = note.requireReason();
        requireOpen(TicketAction.CANCEL, by);
        if (round() > 1) {
            throw TicketProblem.reopenedCannotBeCancelled(facts.number());
        }
        course.move(TicketAction.CANCEL, by, note, now);
        course.tell(course.outcome(now).cancelled(reason, course.assigneeId(), null));
    }

    /** 合并: folded into a ticket of the same project as its duplicate; its reporter follows that one from now on. */
    public void mergeInto(Ticket leading, Actor by, Note note, Instant now) {
        var reason = note.requireReason();
        Merging.requirePossible(this, leading);
        course.move(TicketAction.MERGE, by, note, now);
        course.merged(new Leading(leading.facts.id(), leading.facts.number()), reason, now);
        leading.course.leads(facts, by, now);
    }

    /** Somebody wrote on it. */
    public void commented(long commentId, Actor by, boolean internal, Instant now) {
        course.tell(course.words(now).commented(commentId, by.personId(), internal, course.assigneeId()));
    }

    /** @throws TicketProblem when he may not do it, or not now */
    public void requireOpen(TicketAction action, Actor by) {
        course.requireOpen(action, by);
    }

    public TicketFacts facts() {
        return facts;
    }

    public TicketSnapshot snapshot() {
        return course.snapshot();
    }

    public TicketStatus status() {
        return snapshot().status();
    }

    /** Counts from 1; raised with every reopening. */
    public int round() {
        return snapshot().round();
    }

    /** For persistence only. */
    public List<ContractEvent> takeNews() {
        return course.handOverNews();
    }

    /** For persistence only. */
    public List<TimelineEntry> takeEntries() {
        return course.takeEntries();
    }

    /** For persistence only: the slot that was agreed since it was loaded. */
    public Optional<AppointmentChange> appointmentChange() {
        return Optional.ofNullable(course.appointmentChange());
    }
}
