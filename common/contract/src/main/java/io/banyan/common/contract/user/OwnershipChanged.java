package io.banyan.common.contract.user;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's right in an asset began, changed or ended: everybody who has one now, had one or will have one. */
@EventType(value = "io.banyan.user.ownership-changed.v1", topic = UserEvent.TOPIC)
public record OwnershipChanged(
        UUID eventId, Instant occurredAt, long companyId, long assetId, long projectId, List<Holder> holders)
        implements UserEvent {

    @Override
    public long aggregateId() {
        return assetId;
    }

    /**
     * A right in the asset.
     *
     * @param personId account of the holder, once he proved who he is
     * @param relation OWNER, FAMILY or TENANT
     * @param share    of a co-owner, like {@code 1/2}
     */
    public record Holder(
            long ownerId,
            @Nullable Long personId,
            String relation,
            @Nullable String share,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
