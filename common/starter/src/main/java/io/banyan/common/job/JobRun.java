package io.banyan.common.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest recorded run of a job on one replica.
 *
 * @param instance host and port of the replica
 * @param endedAt  absent while it runs; and for ever if the replica was killed at it
 * @param touched  rows, if the job counts them
 * @param nextAt   when it is due again on this replica
 */
public record JobRun(
        String instance,
        Instant startedAt,
        @Nullable Instant endedAt,
        Outcome outcome,
        @Nullable Integer touched,
        @Nullable String error,
        @Nullable Instant nextAt) {

    /** How it ended, if it did. */
    public enum Outcome {
        RUNNING,
        DONE,
        FAILED
    }
}
