package io.banyan.ticket.lifecycle;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import org.jspecify.annotations.Nullable;

/**
 * When a ticket may be folded into another one as its duplicate 合并重复工单: both of one project, the leading one open, and the folded one
 * not begun. What was paid, agreed or worked on is nobody's duplicate.
 */
final class Merging {

    private Merging() {}

    /** Why a ticket is no duplicate any more. */
    enum Hindrance {
        PAID,
        QUOTED,
        IN_WORK,
        REOPENED
    }

    /** Of a ticket that has ended it says nothing: the table of moves does. */
    static void requirePossible(Ticket duplicate, Ticket leading) {
        var facts = duplicate.facts();
        var to = leading.facts();
        if (facts.id() == to.id() || facts.projectId() != to.projectId()) {
            throw TicketProblem.mergeElsewhere(facts.number(), to.number());
        }
        var hindrance = hindrance(facts, duplicate.snapshot());
        if (hindrance != null) {
            throw TicketProblem.notMergeable(facts.number(), hindrance);
        }
        if (!isOpen(leading.status())) {
            throw TicketProblem.leadingEnded(to.number(), leading.status());
        }
    }

    /** Null: nothing hinders it. */
    static @Nullable Hindrance hindrance(TicketFacts facts, TicketSnapshot state) {
        return switch (state.status()) {
            case COMPLETED, CLOSED, CANCELLED -> null;
            case IN_PROGRESS, SUSPENDED -> Hindrance.IN_WORK;
            case AWAITING_PAYMENT -> null;
            case PENDING, ASSIGNED, ACCEPTED -> ofUnbegun(facts, state);
        };
    }

    private static @Nullable Hindrance ofUnbegun(TicketFacts facts, TicketSnapshot state) {
        if (state.round() > 1) {
            return Hindrance.REOPENED;
        }
        if (facts.terms().tariff().mode() == ChargeMode.ON_ORDER) {
            return Hindrance.PAID;
        }
        var quoted = state.quote() != null && state.quote().state() != Quote.State.REJECTED;
        return quoted ? Hindrance.QUOTED : null;
    }

    private static boolean isOpen(TicketStatus status) {
        return switch (status) {
            case PENDING, ASSIGNED, ACCEPTED, IN_PROGRESS, SUSPENDED -> true;
            case AWAITING_PAYMENT, COMPLETED, CLOSED, CANCELLED -> false;
        };
    }
}
