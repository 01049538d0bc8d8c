package io.banyan.ticket.lifecycle;

import io.banyan.common.web.Versions;
import org.jspecify.annotations.Nullable;

/**
 * Which ticket a command means, and which version of it the caller saw.
 *
 * @param mustMatch money moves: the caller has to say which version he means
 */
public record TicketRef(long id, @Nullable String ifMatch, boolean mustMatch) {

    public static TicketRef of(long id, @Nullable String ifMatch) {
        return new TicketRef(id, ifMatch, false);
    }

    public static TicketRef matching(long id, @Nullable String ifMatch) {
        return new TicketRef(id, ifMatch, true);
    }

    void check(long version) {
        if (mustMatch) {
            Versions.require(ifMatch, version);
        } else {
            Versions.requireIfGiven(ifMatch, version);
        }
    }
}
