package io.banyan.common.contract.user;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.UUID;

/** An asset was taken off the records, because the import that put it there was undone before anybody used it: whoever keeps a copy drops it. */
@EventType(value = "io.banyan.user.asset-removed.v1", topic = UserEvent.TOPIC)
public record AssetRemoved(UUID eventId, Instant occurredAt, long companyId, long assetId, long projectId)
        implements UserEvent {

    @Override
    public long aggregateId() {
        return assetId;
    }
}
