package io.banyan.notice.announcement;

import java.util.EnumSet;
import java.util.Set;

/** Where an announcement stands. */
public enum AnnouncementStatus {
    DRAFT,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN;

    Set<AnnouncementStatus> next() {
        return switch (this) {
            case DRAFT, SCHEDULED -> EnumSet.of(SCHEDULED, PUBLISHED, WITHDRAWN);
            case PUBLISHED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(AnnouncementStatus.class);
        };
    }

    boolean isOpenToChanges() {
        return switch (this) {
            case DRAFT, SCHEDULED -> true;
            case PUBLISHED, WITHDRAWN -> false;
        };
    }
}
