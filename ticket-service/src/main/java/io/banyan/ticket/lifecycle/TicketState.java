package io.banyan.ticket.lifecycle;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket stands after a command, and what this caller may do next.
 *
 * @param version          for {@code If-Match}
 * @param availableActions as clients write them in {@code /actions/…}
 */
public record TicketState(
        long id,
        String number,
        TicketStatus status,
        int round,
        @Nullable Long assigneeId,
        int version,
        List<String> availableActions) {

    /** @param version the stored one, which is one more than the ticket's own after a save */
    public static TicketState of(Ticket ticket, long version, Actor reader, Instant now) {
        var state = ticket.snapshot();
        return new TicketState(
                ticket.facts().id(),
                ticket.facts().number(),
                state.status(),
                state.round(),
                state.assignee() == null ? null : state.assignee().staffId(),
                Math.toIntExact(version),
                availableTo(ticket, reader, now));
    }

    /** What the table opens to him, less what the ticket would refuse for another reason. */
    public static List<String> availableTo(Ticket ticket, Actor reader, Instant now) {
        var roles = reader.rolesOn(ticket.facts(), ticket.snapshot());
        return Arrays.stream(TicketAction.values())
                .filter(action -> action.isOpenTo(roles, ticket.status()))
                .filter(action -> isSensible(action, ticket, now))
                .map(TicketAction::wireName)
                .toList();
    }

    private static boolean isSensible(TicketAction action, Ticket ticket, Instant now) {
        var facts = ticket.facts();
        var state = ticket.snapshot();
        return switch (action) {
            case APPROVE_QUOTE, REJECT_QUOTE ->
                state.quote() != null && state.quote().state() == Quote.State.OPEN;
            case QUOTE -> facts.tariffOf(state.round()).isChargedAfterService();
            case RATE -> state.marks().ratedAt() == null;
            case REOPEN -> facts.terms().isUnderWarranty(state.marks().completedAt(), now);
            case CANCEL -> state.round() == 1;
            case MERGE -> Merging.hindrance(facts, state) == null;
            case RECALL ->
                state.status() != TicketStatus.PENDING || state.placement().department() != null;
            case PAID,
                    ASSIGN,
                    TRANSFER,
                    GRAB,
                    ACCEPT,
                    REJECT,
                    CHANGE_APPOINTMENT,
                    CHANGE_FIELDS,
                    ARRIVE,
                    SUSPEND,
                    RESUME,
                    RECORD_PROGRESS,
                    REQUEST_MATERIALS,
                    RETURN_MATERIALS,
                    COMPLETE,
                    CONFIRM -> true;
        };
    }
}
