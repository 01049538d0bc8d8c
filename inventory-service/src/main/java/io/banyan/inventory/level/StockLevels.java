package io.banyan.inventory.level;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The levels of all warehouses. */
public interface StockLevels {

    Optional<StockLevel> find(long warehouseId, long itemId);

    List<StockLevel> of(long warehouseId);

    /** Makes the level when its version is 0 and there is none; otherwise the version must be the stored one. */
    void set(StockLevel level);

    /** What is free in the warehouse, with its row locked. */
    BigDecimal available(long warehouseId, long itemId);

    /** True for the one who notes it first. */
    boolean noteLow(long warehouseId, long itemId);

    void noteEnough(long warehouseId, long itemId);
}
