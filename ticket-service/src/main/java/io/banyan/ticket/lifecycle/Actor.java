package io.banyan.ticket.lifecycle;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on a ticket. Always the signed-in person or the platform itself; never somebody named in a request.
 *
 * @param departmentId of a member of staff, as dispatch knows him
 */
public record Actor(
        long personId,
        String name,
        Kind kind,
        Set<String> permissions,
        Set<Long> projects,
        Set<Long> houses,
        @Nullable Long departmentId) {

    /** The platform: the clock, and news of other services. */
    public static final Actor SYSTEM = new Actor(0, "系统", Kind.SYSTEM, Set.of(), Set.of(), Set.of(), null);

    /** What kind of person it is. */
    public enum Kind {
        RESIDENT,
        STAFF,
        SYSTEM
    }

    /** A member of staff in a record of what he did; may do nothing more. */
    public static Actor staff(long personId, String name) {
        return new Actor(personId, name, Kind.STAFF, Set.of(), Set.of(), Set.of(), null);
    }

    /** Somebody to whom no department's pool is open; see {@link Actors}. */
    public static Actor of(Caller caller) {
        return of(caller, null);
    }

    static Actor of(Caller caller, @Nullable Long departmentId) {
        return new Actor(
                caller.personId(),
                caller.displayName(),
                caller.isResident() ? Kind.RESIDENT : Kind.STAFF,
                caller.permissions(),
                caller.allProjectIds(),
                caller.houseIds(),
                departmentId);
    }

    /** What he is to a ticket. */
    Set<TicketRole> rolesOn(TicketFacts ticket, TicketSnapshot state) {
        return switch (kind) {
            case RESIDENT -> residentRoles(ticket);
            case STAFF -> staffRoles(ticket, state);
            case SYSTEM -> EnumSet.of(TicketRole.SYSTEM);
        };
    }

    private Set<TicketRole> residentRoles(TicketFacts ticket) {
        var requester = ticket.requester().personId();
        if (Objects.equals(requester, personId)) {
            return EnumSet.of(TicketRole.REQUESTER);
        }
        return requester == null && ticket.isOf(houses)
                ? EnumSet.of(TicketRole.HOUSEHOLD)
                : EnumSet.noneOf(TicketRole.class);
    }

    private Set<TicketRole> staffRoles(TicketFacts ticket, TicketSnapshot state) {
        var roles = EnumSet.noneOf(TicketRole.class);
        if (!projects.contains(ticket.projectId())) {
            return roles;
        }
        var assignee = state.assignee();
        if (assignee != null && assignee.staffId() == personId) {
            roles.add(TicketRole.ASSIGNEE);
        }
        if (permissions.contains(Permissions.TICKET_DISPATCH)) {
            roles.add(TicketRole.DISPATCHER);
        }
        if (permissions.contains(Permissions.TICKET_WORK) && state.placement().isOpenTo(departmentId)) {
            roles.add(TicketRole.WORKER);
        }
        // Who does the job does not speak for the customer: nobody approves his own quote.
        if (permissions.contains(Permissions.TICKET_SUBMIT)
                && ticket.requester().personId() == null
                && !roles.contains(TicketRole.ASSIGNEE)) {
            roles.add(TicketRole.DESK);
        }
        return roles;
    }
}
