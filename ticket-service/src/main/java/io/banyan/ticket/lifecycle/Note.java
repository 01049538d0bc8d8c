package io.banyan.ticket.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about what he does, kept in the timeline.
 *
 * @param internal for staff only
 */
public record Note(@Nullable String text, List<Long> fileIds, boolean internal) {

    public static final Note NONE = new Note(null, List.of(), false);

    public static Note of(@Nullable String text) {
        return new Note(text, List.of(), false);
    }

    /** For staff only. */
    public static Note internal(@Nullable String text) {
        return new Note(text, List.of(), true);
    }

    /** @throws TicketProblem when nothing is said where a reason is required */
    String requireReason() {
        if (text == null || text.isBlank()) {
            throw TicketProblem.reasonMissing();
        }
        return text;
    }
}
