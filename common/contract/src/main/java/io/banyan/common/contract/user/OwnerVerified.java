package io.banyan.common.contract.user;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A resident proved by the phone on record which houses are his 业主认证. */
@EventType(value = "io.banyan.user.owner-verified.v1", topic = UserEvent.TOPIC)
public record OwnerVerified(
        UUID eventId, Instant occurredAt, long companyId, long personId, String displayName, List<Long> houseIds)
        implements UserEvent {

    @Override
    public long aggregateId() {
        return personId;
    }
}
