package io.banyan.inventory.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a movement cost. @param value yuan, 6 decimals */
public record Posted(int lineNo, long itemId, BigDecimal quantity, BigDecimal value) {

    public BigDecimal unitCost() {
        return Balance.unitCost(quantity, value);
    }

    /** As documents show it, 2 decimals. */
    public BigDecimal amount() {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
