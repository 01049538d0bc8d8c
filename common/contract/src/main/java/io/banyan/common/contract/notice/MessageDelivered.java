package io.banyan.common.contract.notice;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has a new message in the in-app inbox 站内信. Says that it is there, never what it says.
 *
 * @param template code of the text, for example {@code bill.issued}
 */
@EventType(value = "io.banyan.notice.message-delivered.v1", topic = NoticeEvent.TOPIC)
public record MessageDelivered(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long messageId,
        @Nullable Long projectId,
        long personId,
        String template)
        implements NoticeEvent {
    @Override
    public long aggregateId() {
        return messageId;
    }
}
