package io.banyan.common.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export as it is stored.
 *
 * @param wish     the filter as JSON
 * @param language of header and words, as a language tag
 * @param total    rows there were when it was asked for; in the end those that were written
 * @param lastId   of the last row that was written; the next page begins below it
 * @param parts    of the file that are there
 * @param size     of the file in bytes
 * @param attempt  raised by each run, so that one that was overtaken changes nothing more
 * @param died     runs in a row that ended without having written anything
 */
record ExportJob(
        long id,
        long companyId,
        String subject,
        String wish,
        String language,
        String fileName,
        ExportView.State state,
        int total,
        int done,
        long lastId,
        int parts,
        long size,
        int attempt,
        int died,
        @Nullable String failure,
        long requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt) {}
