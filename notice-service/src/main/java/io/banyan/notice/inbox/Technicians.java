package io.banyan.notice.inbox;

import java.util.Optional;

/** Who completed a ticket: the news of its confirmation does not say it. */
public interface Technicians {

    /** @param ticket an occasion whose link is a ticket */
    void remember(Occasion ticket, long technician);

    Optional<Long> of(long ticketId);
}
