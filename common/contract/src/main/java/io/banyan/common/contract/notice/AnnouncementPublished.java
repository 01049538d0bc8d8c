package io.banyan.common.contract.notice;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;

/** An announcement is public from now. */
@EventType(value = "io.banyan.notice.announcement-published.v1", topic = NoticeEvent.TOPIC)
public record AnnouncementPublished(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long announcementId,
        long projectId,
        String title,
        boolean urgent)
        implements NoticeEvent {

    @Override
    public long aggregateId() {
        return announcementId;
    }
}
