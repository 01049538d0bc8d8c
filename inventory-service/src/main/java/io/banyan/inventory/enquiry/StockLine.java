package io.banyan.inventory.enquiry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An item in a warehouse.
 *
 * @param available   on hand and not promised
 * @param averageCost moving average of one unit, yuan, 6 decimals; absent for those who may not see cost
 * @param totalValue  of all on hand, yuan; absent for those who may not see cost
 */
public record StockLine(
        long projectId,
        long warehouseId,
        String warehouseName,
        long itemId,
        String itemCode,
        String itemName,
        @Nullable String spec,
        String unit,
        BigDecimal onHand,
        BigDecimal reserved,
        BigDecimal available,
        @Nullable BigDecimal averageCost,
        @Nullable BigDecimal totalValue,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        boolean low) {

    public StockLine withoutCost() {
        return new StockLine(
                projectId,
                warehouseId,
                warehouseName,
                itemId,
                itemCode,
                itemName,
                spec,
                unit,
                onHand,
                reserved,
                available,
                null,
                null,
                minimum,
                maximum,
                low);
    }
}
