package io.banyan.common.export;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export as the one who asked for it sees it.
 *
 * @param state     WAITING, RUNNING, DONE or FAILED
 * @param done      rows written, of {@code total}
 * @param size      of the file in bytes
 * @param failure   why it failed, a code
 * @param keptUntil when the file goes
 */
public record ExportView(
        long id,
        String subject,
        String fileName,
        State state,
        int total,
        int done,
        long size,
        @Nullable String failure,
        Instant requestedAt,
        @Nullable Instant endedAt,
        @Nullable Instant keptUntil) {

    /** Where it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    static ExportView of(ExportJob job, Duration kept) {
        var ended = job.endedAt();
        return new ExportView(
                job.id(),
                job.subject(),
                job.fileName(),
                job.state(),
                Math.max(job.total(), job.done()),
                job.done(),
                job.size(),
                job.failure(),
                job.requestedAt(),
                ended,
                ended == null ? null : ended.plus(kept));
    }
}
