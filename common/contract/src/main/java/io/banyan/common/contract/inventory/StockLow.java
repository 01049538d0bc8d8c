package io.banyan.common.contract.inventory;

import io.banyan.common.contract.shared.EventType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Available stock fell to the minimum or below 库存预警. */
@EventType(value = "io.banyan.inventory.stock-low.v1", topic = InventoryEvent.TOPIC)
public record StockLow(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long itemId,
        String itemName,
        long warehouseId,
        long projectId,
        BigDecimal available,
        BigDecimal minimum)
        implements InventoryEvent {

    @Override
    public long aggregateId() {
        return itemId;
    }
}
