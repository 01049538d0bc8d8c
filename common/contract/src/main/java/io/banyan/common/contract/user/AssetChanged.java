package io.banyan.common.contract.user;

import io.banyan.common.contract.shared.EventType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An asset (house, shop, office, parking, basement, ad place) was put on record or changed: all of what others keep of it. */
@EventType(value = "io.banyan.user.asset-changed.v1", topic = UserEvent.TOPIC)
public record AssetChanged(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long assetId,
        long projectId,
        @Nullable Long buildingId,
        String label,
        String kind,
        BigDecimal areaM2,
        String status,
        LocalDate statusSince)
        implements UserEvent {

    @Override
    public long aggregateId() {
        return assetId;
    }
}
