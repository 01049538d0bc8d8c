package io.banyan.notice.announcement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as it is shown.
 *
 * @param read             whether the caller read it
 * @param readers          how many residents read it; told to its managers only
 * @param availableActions what the caller may do with it now
 */
public record AnnouncementView(
        long id,
        long projectId,
        @Nullable String building,
        String title,
        String body,
        boolean urgent,
        AnnouncementStatus status,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        Instant createdAt,
        long version,
        boolean read,
        @Nullable Integer readers,
        List<String> availableActions) {}
