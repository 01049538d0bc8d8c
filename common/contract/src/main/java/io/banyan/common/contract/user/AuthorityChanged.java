package io.banyan.common.contract.user;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;

/** Rights, data scope or state of an account changed: whoever cached them drops them. */
@EventType(value = "io.banyan.user.authority-changed.v1", topic = UserEvent.TOPIC)
public record AuthorityChanged(UUID eventId, Instant occurredAt, long companyId, long personId, int authorityVersion)
        implements UserEvent {

    @Override
    public long aggregateId() {
        return personId;
    }
}
