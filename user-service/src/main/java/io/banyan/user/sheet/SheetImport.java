package io.banyan.user.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet on its way into the records of a project.
 *
 * @param total       rows of the table, once it was read
 * @param done        rows that were looked at, then stored; what a progress bar shows
 * @param wrong       rows with a mistake
 * @param added       rows that were stored
 * @param failure     code of the problem that ended it
 * @param appliedBy   who had it run again to store; null when it was asked for at once, or never
 * @param undoneBy    who took off the records again what it stored
 * @param attempt     which run this is; another number means that somebody else took over
 */
public record SheetImport(
        long id,
        long companyId,
        long projectId,
        long fileId,
        String fileName,
        Subject subject,
        Mode mode,
        State state,
        int total,
        int done,
        int wrong,
        int added,
        @Nullable String failure,
        int attempt,
        long requestedBy,
        @Nullable Long appliedBy,
        @Nullable Long undoneBy,
        Instant requestedAt,
        @Nullable Instant endedAt) {

    /** What a row puts on record. */
    public enum Subject {
        ASSET,
        BUILDING,
        OWNER
    }

    /** What shall become of the rows. */
    public enum Mode {
        /** Only looked at. */
        DRY_RUN,
        /** Stored when none is wrong. */
        ALL_OR_NOTHING,
        /** Those that are right are stored. */
        GOOD_ROWS
    }

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        /** Looked at, nothing stored, as it was asked for. */
        CHECKED,
        /** Nothing stored, because rows are wrong. */
        REFUSED,
        DONE,
        FAILED,
        UNDONE
    }

    /** Whose doing it is that rows were stored. */
    long storedBy() {
        return Objects.requireNonNullElse(appliedBy, requestedBy);
    }

    /** What can be done with it now. */
    public List<String> availableActions() {
        var actions = new ArrayList<String>();
        if (state == State.CHECKED || state == State.REFUSED) {
            actions.add("apply");
        }
        if (state == State.DONE && added > 0) {
            actions.add("undo");
        }
        return List.copyOf(actions);
    }

    /** What is to be stored of a table with this many wrong rows. */
    State outcome(int wrongRows) {
        return switch (mode) {
            case DRY_RUN -> State.CHECKED;
            case ALL_OR_NOTHING -> wrongRows == 0 ? State.DONE : State.REFUSED;
            case GOOD_ROWS -> State.DONE;
        };
    }
}
