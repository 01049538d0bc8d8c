package io.banyan.inventory.enquiry;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the stock is worth now, yuan.
 *
 * @param total      of everything, wherever it lies
 * @param inCustody  of that, what was issued for tickets and is not used up yet
 * @param onLoan     of that, tools that are lent
 * @param warehouses each open warehouse, also an empty one
 * @param categories value per category of items; without a name for items that have none
 */
public record StockStatistics(
        BigDecimal total,
        BigDecimal inCustody,
        BigDecimal onLoan,
        List<WarehouseValue> warehouses,
        List<CategoryValue> categories) {

    /**
     * @param items kinds of items of which there are some
     * @param low   of all its items, how many are at their minimum or below
     */
    public record WarehouseValue(
            long warehouseId, String name, long projectId, long items, long low, BigDecimal value) {}

    public record CategoryValue(@Nullable String name, BigDecimal value) {}
}
