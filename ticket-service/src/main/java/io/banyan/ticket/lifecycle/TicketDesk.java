package io.banyan.ticket.lifecycle;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import java.time.Clock;
import java.time.Instant;
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
    private final Clock clock;

    TicketDesk(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /** One command at one moment. */
    public record Act(Ticket ticket, Actor by, Instant now) {}

    /** Does something to a ticket, stores and tells it. */
    @Transactional
    public TicketState perform(Caller caller, TicketRef ref, Consumer<Act> work) {
        var ticket = visible(tickets.lock(ref.id()), caller);
        ref.check(ticket.snapshot().version());
        var act = new Act(ticket, Actor.of(caller), clock.instant());
        work.accept(act);
        tickets.save(ticket);
        return TicketState.of(ticket, ticket.snapshot().version() + 1, act.by(), act.now());
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
        if (!caller.seesProject(ticket.facts().companyId(), ticket.facts().projectId())) {
            throw TicketProblem.notFound(ref.id());
        }
        ref.check(ticket.snapshot().version());
        var actor = Actor.of(caller);
        ticket.grab(actor, clock.instant());
        tickets.take(ticket);
        return TicketState.of(ticket, tickets.get(ref.id()).snapshot().version(), actor, clock.instant());
    }

    /** Reads a ticket for somebody who is about to do something with it. */
    public Ticket open(Caller caller, TicketRef ref) {
        var ticket = visible(tickets.get(ref.id()), caller);
        ref.check(ticket.snapshot().version());
        return ticket;
    }

    /** Where it stands, for this caller. */
    public TicketState state(Caller caller, long id) {
        var ticket = visible(tickets.get(id), caller);
        return TicketState.of(ticket, ticket.snapshot().version(), Actor.of(caller), clock.instant());
    }

    private static Ticket visible(Ticket ticket, Caller caller) {
        if (!isVisible(ticket, caller)) {
            throw TicketProblem.notFound(ticket.facts().id());
        }
        return ticket;
    }

    private static boolean isVisible(Ticket ticket, Caller caller) {
        var facts = ticket.facts();
        if (facts.companyId() != caller.companyId()) {
            return false;
        }
        var actor = Actor.of(caller);
        var assignee = ticket.snapshot().assignee();
        return caller.isResident()
                ? !actor.rolesOn(facts, null).isEmpty()
                : caller.seesProject(facts.companyId(), facts.projectId())
                        && (readsAll(caller)
                                || ticket.status() == TicketStatus.PENDING
                                || assignee != null && assignee.staffId() == caller.personId());
    }

    /** Whether a member of staff sees every ticket of his projects; others see the pool and their own. */
    public static boolean readsAll(Caller caller) {
        return caller.may(Permissions.TICKET_READ)
                || caller.may(Permissions.TICKET_DISPATCH)
                || caller.may(Permissions.TICKET_SUBMIT);
    }
}
