package io.banyan.ticket.lifecycle;

import static io.banyan.ticket.lifecycle.TicketRole.ASSIGNEE;
import static io.banyan.ticket.lifecycle.TicketRole.DESK;
import static io.banyan.ticket.lifecycle.TicketRole.DISPATCHER;
import static io.banyan.ticket.lifecycle.TicketRole.HOUSEHOLD;
import static io.banyan.ticket.lifecycle.TicketRole.REQUESTER;
import static io.banyan.ticket.lifecycle.TicketRole.SYSTEM;
import static io.banyan.ticket.lifecycle.TicketRole.WORKER;
import static io.banyan.ticket.lifecycle.TicketStatus.ACCEPTED;
import static io.banyan.ticket.lifecycle.TicketStatus.ASSIGNED;
import static io.banyan.ticket.lifecycle.TicketStatus.AWAITING_PAYMENT;
import static io.banyan.ticket.lifecycle.TicketStatus.CANCELLED;
import static io.banyan.ticket.lifecycle.TicketStatus.CLOSED;
import static io.banyan.ticket.lifecycle.TicketStatus.COMPLETED;
import static io.banyan.ticket.lifecycle.TicketStatus.IN_PROGRESS;
import static io.banyan.ticket.lifecycle.TicketStatus.PENDING;
import static io.banyan.ticket.lifecycle.TicketStatus.SUSPENDED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The state machine, as one table: who may do what from which status, and where it leads. {@code stays} means that the status is left as
 * it is. Where two targets are named, the ticket's own history decides, or whom it is given to.
 */
public enum TicketAction {
    PAID(by(SYSTEM).from(AWAITING_PAYMENT).to(PENDING)),
    ASSIGN(by(DISPATCHER).from(PENDING).to(ASSIGNED, PENDING)),
    TRANSFER(by(DISPATCHER, ASSIGNEE)
            .from(ASSIGNED, ACCEPTED, IN_PROGRESS, SUSPENDED)
            .to(ASSIGNED, PENDING)),
    RECALL(by(DISPATCHER).from(PENDING, ASSIGNED, ACCEPTED).to(PENDING)),
    GRAB(by(WORKER).from(PENDING).to(ACCEPTED)),
    ACCEPT(by(ASSIGNEE).from(ASSIGNED).to(ACCEPTED)),
    REJECT(by(ASSIGNEE).from(ASSIGNED).to(PENDING)),
    CHANGE_APPOINTMENT(by(REQUESTER, HOUSEHOLD, DESK, ASSIGNEE, DISPATCHER)
            .from(AWAITING_PAYMENT, PENDING, ASSIGNED, ACCEPTED, SUSPENDED)
            .stays()),
    CHANGE_FIELDS(by(DISPATCHER)
            .from(AWAITING_PAYMENT, PENDING, ASSIGNED, ACCEPTED, IN_PROGRESS, SUSPENDED, COMPLETED, CLOSED)
            .stays()),
    ARRIVE(by(ASSIGNEE).from(ACCEPTED).to(IN_PROGRESS)),
    SUSPEND(by(ASSIGNEE, DISPATCHER).from(ACCEPTED, IN_PROGRESS).to(SUSPENDED)),
    RESUME(by(ASSIGNEE, DISPATCHER).from(SUSPENDED).to(IN_PROGRESS, ACCEPTED)),
    RECORD_PROGRESS(by(ASSIGNEE).from(IN_PROGRESS).stays()),
    REQUEST_MATERIALS(by(ASSIGNEE).from(ACCEPTED, IN_PROGRESS, SUSPENDED).stays()),
    RETURN_MATERIALS(by(ASSIGNEE, DISPATCHER)
            .from(PENDING, ASSIGNED, ACCEPTED, IN_PROGRESS, SUSPENDED, COMPLETED, CLOSED, CANCELLED)
            .stays()),
    QUOTE(by(ASSIGNEE).from(ACCEPTED, IN_PROGRESS).stays()),
    APPROVE_QUOTE(by(REQUESTER, HOUSEHOLD, DESK)
            .from(ACCEPTED, IN_PROGRESS, SUSPENDED)
            .stays()),
    REJECT_QUOTE(by(REQUESTER, HOUSEHOLD, DESK)
            .from(ACCEPTED, IN_PROGRESS, SUSPENDED)
            .stays()),
    COMPLETE(by(ASSIGNEE).from(IN_PROGRESS).to(COMPLETED)),
    CONFIRM(by(REQUESTER, HOUSEHOLD, DESK, SYSTEM).from(COMPLETED).to(CLOSED)),
    RATE(by(REQUESTER).from(COMPLETED, CLOSED).to(CLOSED)),
    REOPEN(by(REQUESTER, HOUSEHOLD, DESK, DISPATCHER).from(COMPLETED, CLOSED).to(ASSIGNED, PENDING)),
    CANCEL(
            by(REQUESTER, HOUSEHOLD, DESK, DISPATCHER, SYSTEM)
                    .from(AWAITING_PAYMENT, PENDING, ASSIGNED, ACCEPTED)
                    .to(CANCELLED),
            by(DISPATCHER).from(IN_PROGRESS, SUSPENDED).to(CANCELLED)),
    MERGE(by(DISPATCHER).from(AWAITING_PAYMENT, PENDING, ASSIGNED, ACCEPTED).to(CANCELLED));

    private final List<Rule> rules;

    TicketAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    /** Where it may lead from this status; empty when it is impossible there. */
    public Set<TicketStatus> targets(TicketStatus from) {
        var all = EnumSet.noneOf(TicketStatus.class);
        rules.stream().filter(rule -> rule.from().contains(from)).forEach(rule -> all.addAll(rule.targets(from)));
        return all;
    }

    /** Whether somebody in one of these roles may do it from this status. */
    public boolean isOpenTo(Set<TicketRole> roles, TicketStatus from) {
        return rules.stream().anyMatch(rule -> rule.from().contains(from) && !Collections.disjoint(rule.by(), roles));
    }

    /** Whether somebody in one of these roles may ever do it. */
    public boolean isEverOpenTo(Set<TicketRole> roles) {
        return rules.stream().anyMatch(rule -> !Collections.disjoint(rule.by(), roles));
    }

    /** As clients write it: {@code change-appointment}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private record Rule(Set<TicketRole> by, Set<TicketStatus> from, Set<TicketStatus> to) {

        Rule from(TicketStatus first, TicketStatus... more) {
            return new Rule(by, EnumSet.of(first, more), to);
        }

        Rule to(TicketStatus first, TicketStatus... more) {
            return new Rule(by, from, EnumSet.of(first, more));
        }

        Rule stays() {
            return this;
        }

        Set<TicketStatus> targets(TicketStatus present) {
            return to.isEmpty() ? Set.of(present) : to;
        }
    }

    private static Rule by(TicketRole first, TicketRole... more) {
        return new Rule(EnumSet.of(first, more), Set.of(), Set.of());
    }
}
