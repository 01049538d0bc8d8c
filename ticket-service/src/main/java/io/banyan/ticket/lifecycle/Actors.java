package io.banyan.ticket.lifecycle;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.ticket.crew.Crew;
import io.banyan.ticket.crew.CrewMember;
import org.springframework.stereotype.Service;

/** Who a caller is to tickets: his rights come with him, his department is what the copy of the crew says. */
@Service
public class Actors {

    private final Crew crew;

    Actors(Crew crew) {
        this.crew = crew;
    }

    public Actor of(Caller caller) {
        var works = caller.isStaff() && caller.may(Permissions.TICKET_WORK);
        return Actor.of(
                caller,
                works
                        ? crew.find(caller.personId())
                                .map(CrewMember::departmentId)
                                .orElse(null)
                        : null);
    }
}
