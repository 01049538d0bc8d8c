package io.banyan.inventory.level;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Minimum and maximum of an item in a warehouse 库存上下限.
 *
 * @param low  available stock is at the minimum or below, and that was told
 * @param told how often it was told
 */
public record StockLevel(
        long warehouseId,
        long itemId,
        String itemName,
        long companyId,
        long projectId,
        BigDecimal minimum,
        @Nullable BigDecimal maximum,
        boolean low,
        long told,
        long version) {}
