package io.banyan.ticket.lifecycle;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way a command reaches a ticket: authorise, load, act, save. What lies outside the caller's scope does not exist for him; a version
 * that is not the present one is refused; the ticket is locked while it is acted upon.
 */
@Service
public class TicketDesk {

    private final Tickets tickets;
    private final Actors actors;
    private final Clock clock;

    TicketDesk(Tickets tickets, Actors actors, Clock clock) {
        this.tickets = tickets;
        this.actors = actors;
        this.clock = clock;
    }

    /** One command at one moment. */
    public record Act(Ticket ticket, Actor by, Instant now) {}

    /** Does something to a ticket, stores and tells it. */
    @Transactional
    public TicketState perform(Caller caller, TicketRef ref, Consumer<Act> work) {
        var by = actors.of(caller);
        var ticket = visible(tickets.lock(ref.id()), caller, by);
        ref.check(ticket.snapshot().version());
        var act = new Act(ticket, by, clock.instant());
        work.accept(act);
        tickets.save(ticket);
        return TicketState.of(ticket, ticket.snapshot().version() + 1, act.by(), act.now());
    }

    /**
     * Folds a ticket into another one, once: when it is there already, that is the answer. Both are locked in the order of their ids, so
     * that two commands never wait for each other.
     *
     * @param work says no when something outside the ticket stands in the way
     */
    @Transactional
    public TicketState merge(Caller caller, TicketRef ref, long leadingId, Note note, Consumer<Act> work) {
        var by = actors.of(caller);
        var first = tickets.lock(Math.min(ref.id(), leadingId));
        var second = ref.id() == leadingId ? first : tickets.lock(Math.max(ref.id(), leadingId));
        var ticket = visible(first.facts().id() == ref.id() ? first : second, caller, by);
        var leading = visible(ticket == first ? second : first, caller, by);
        var there = ticket.snapshot().mergedInto();
        if (there != null && there.ticketId() == leadingId) {
            return TicketState.of(ticket, ticket.snapshot().version(), by, clock.instant());
        }
        ref.check(ticket.snapshot().version());
        var act = new Act(ticket, by, clock.instant());
        work.accept(act);
        ticket.mergeInto(leading, by, note, act.now());
        tickets.save(ticket);
        tickets.save(leading);
        tickets.follow(ticket.facts(), leading.facts());
        return TicketState.of(ticket, ticket.snapshot().version() + 1, by, act.now());
    }

    /**
     * Does something in the platform's own name: the clock, or news of another service.
     *
     * @param work says whether there was anything to do
     */
    @Transactional
    public void performBySystem(long id, Predicate<Act> work) {
        var ticket = tickets.lock(id);
        if (work.test(new Act(ticket, Actor.SYSTEM, clock.instant()))) {
            tickets.save(ticket);
        }
    }

    /** 抢单: without a lock, so that a crowd does not queue for what only one can have. */
    @Transactional
    public TicketState grab(Caller caller, TicketRef ref) {
        var ticket = tickets.get(ref.id());
        // Who was too slow no longer sees the ticket, but shall hear that he was too slow.
        var actor = actors.of(caller);
        var open = readsAll(caller) || ticket.snapshot().placement().isOpenTo(actor.departmentId());
        if (!open
                || !caller.seesSomeOf(ticket.facts().companyId(), ticket.facts().projectId())) {
            throw TicketProblem.notFound(ref.id());
        }
        ref.check(ticket.snapshot().version());
        ticket.grab(actor, clock.instant());
        return TicketState.of(ticket, tickets.take(ticket), actor, clock.instant());
    }

    /** Reads a ticket for somebody who is about to do something with it. */
    public Ticket open(Caller caller, TicketRef ref) {
        var ticket = visible(tickets.get(ref.id()), caller, actors.of(caller));
        ref.check(ticket.snapshot().version());
        return ticket;
    }

    /** For an answer that was given before and does not depend on where the ticket stands now. */
    public void requireVisible(Caller caller, long id) {
        var _ = visible(tickets.get(id), caller, actors.of(caller));
    }

    /** Where it stands, for this caller. */
    public TicketState state(Caller caller, long id) {
        var by = actors.of(caller);
        var ticket = visible(tickets.get(id), caller, by);
        return TicketState.of(ticket, ticket.snapshot().version(), by, clock.instant());
    }

    /** Where a ticket stands that this caller has just submitted, whoever may see it from now on. */
    public TicketState stateOfNew(Caller caller, Ticket ticket) {
        return TicketState.of(ticket, ticket.snapshot().version(), actors.of(caller), clock.instant());
    }

    /** What this caller may do with it next. */
    public List<String> available(Caller caller, Ticket ticket) {
        return TicketState.availableTo(ticket, actors.of(caller), clock.instant());
    }

    private Ticket visible(Ticket ticket, Caller caller, Actor by) {
        if (!isVisible(ticket, caller, by)) {
            throw TicketProblem.notFound(ticket.facts().id());
        }
        return ticket;
    }

    private boolean isVisible(Ticket ticket, Caller caller, Actor by) {
        var facts = ticket.facts();
        if (facts.companyId() != caller.companyId()) {
            return false;
        }
        return caller.isResident()
                ? !by.rolesOn(facts, ticket.snapshot()).isEmpty()
                : caller.seesSomeOf(facts.companyId(), facts.projectId())
                        && (readsAll(caller)
                                || isOpenTo(ticket.snapshot(), by)
                                || tickets.isReportedBy(facts.id(), caller.personId()));
    }

    /** His own, and what waits in a pool that is open to him. */
    private static boolean isOpenTo(TicketSnapshot state, Actor by) {
        var assignee = state.assignee();
        return state.status() == TicketStatus.PENDING && state.placement().isOpenTo(by.departmentId())
                || assignee != null && assignee.staffId() == by.personId();
    }

    /** Whether a member of staff sees every ticket of his projects; others see the pool, their own and what they reported. */
    public static boolean readsAll(Caller caller) {
        return caller.may(Permissions.TICKET_READ) || caller.may(Permissions.TICKET_DISPATCH);
    }
}
