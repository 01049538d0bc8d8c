package io.banyan.common.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to give an event up, and what became of it.
 *
 * @param subject id of the dead event, or the parked key
 */
record Discard(
        long id,
        Place place,
        String subject,
        String eventId,
        String reason,
        State state,
        long proposedBy,
        String proposedByName,
        Instant proposedAt,
        @Nullable Long decidedBy,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt) {

    /** Where the event is stuck. */
    enum Place {
        DEAD,
        PARKED
    }

    /** OVERTAKEN: the event was handled or sent meanwhile. */
    enum State {
        PROPOSED,
        CONFIRMED,
        REJECTED,
        OVERTAKEN
    }
}
