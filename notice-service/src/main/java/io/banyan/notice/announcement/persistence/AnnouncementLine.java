package io.banyan.notice.announcement.persistence;

import io.banyan.notice.announcement.AnnouncementQueries.Reader;
import io.banyan.notice.announcement.AnnouncementStatus;
import io.banyan.notice.announcement.AnnouncementView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a query: the announcement with its figures. */
record AnnouncementLine(
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
        boolean isRead,
        int readers) {

    AnnouncementView seenBy(Reader reader) {
        return new AnnouncementView(
                id,
                projectId,
                building,
                title,
                body,
                urgent,
                status,
                publishAt,
                publishedAt,
                withdrawnAt,
                createdAt,
                version,
                isRead,
                reader.manages() ? readers : null,
                reader.manages() ? actions() : List.of());
    }

    private List<String> actions() {
        return switch (status) {
            case DRAFT, SCHEDULED -> List.of("edit", "publish", "withdraw");
            case PUBLISHED -> List.of("withdraw");
            case WITHDRAWN -> List.of();
        };
    }
}
