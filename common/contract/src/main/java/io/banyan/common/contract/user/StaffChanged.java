package io.banyan.common.contract.user;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff was hired, changed or left. Dispatch keeps its crew from this.
 *
 * @param departmentId 部门 he belongs to; null for none
 */
@EventType(value = "io.banyan.user.staff-changed.v1", topic = UserEvent.TOPIC)
public record StaffChanged(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long staffId,
        String displayName,
        Set<String> skills,
        Set<Long> projectIds,
        boolean active,
        @Nullable Long departmentId)
        implements UserEvent {

    @Override
    public long aggregateId() {
        return staffId;
    }
}
