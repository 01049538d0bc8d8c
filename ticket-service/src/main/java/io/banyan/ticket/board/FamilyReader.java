package io.banyan.ticket.board;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.ticket.board.TicketDetail.TicketFamily;
import io.banyan.ticket.board.TicketDetail.TicketPlacement;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketStatus;
import io.banyan.ticket.merging.Duplicates;
import java.util.List;
import org.springframework.stereotype.Service;

/** What a reader learns of the tickets around his: a resident nothing about other residents. */
@Service
class FamilyReader {

    private final Duplicates duplicates;

    FamilyReader(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    TicketFamily of(Caller caller, Ticket ticket) {
        var leading = ticket.snapshot().mergedInto();
        return new TicketFamily(
                leading == null ? null : duplicates.leading(leading.ticketId()).orElse(null),
                caller.isStaff() ? duplicates.foldedInto(ticket.facts().id()) : List.of(),
                caller.may(Permissions.TICKET_DISPATCH) && isOpen(ticket.status())
                        ? duplicates.hints(ticket.facts())
                        : List.of());
    }

    static TicketPlacement placement(Caller caller, Ticket ticket) {
        var where = ticket.snapshot().placement();
        return new TicketPlacement(caller.isStaff() ? where.department() : null, where.vendor(), where.dueAt());
    }

    private static boolean isOpen(TicketStatus status) {
        return switch (status) {
            case AWAITING_PAYMENT, PENDING, ASSIGNED, ACCEPTED, IN_PROGRESS, SUSPENDED -> true;
            case COMPLETED, CLOSED, CANCELLED -> false;
        };
    }
}
