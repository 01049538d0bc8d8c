package io.banyan.inventory.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of an item is at a place and what all of it cost: moving-average cost 移动加权平均. What leaves takes its share of the value;
 * the last unit takes the rest, so that nothing on hand is worth exactly nothing.
 *
 * @param onHand   quantity, 3 decimals
 * @param reserved part of it that is promised
 * @param value    yuan, 6 decimals
 */
public record Balance(BigDecimal onHand, BigDecimal reserved, BigDecimal value) {

    public static final Balance EMPTY = new Balance(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int SCALE = 6;

    public BigDecimal available() {
        return onHand.subtract(reserved);
    }

    /** What a part costs when it leaves now. */
    public BigDecimal costOf(BigDecimal quantity) {
        if (quantity.compareTo(onHand) > 0) {
            throw new IllegalArgumentException(quantity + " of " + onHand);
        }
        return quantity.compareTo(onHand) == 0
                ? value
                : value.multiply(quantity).divide(onHand, SCALE, RoundingMode.HALF_UP);
    }

    public Balance plus(BigDecimal quantity, BigDecimal cost) {
        return new Balance(onHand.add(quantity), reserved, value.add(cost));
    }

    /** Takes what is free. */
    public Balance minus(BigDecimal quantity, BigDecimal cost) {
        return new Balance(onHand.subtract(quantity), reserved, value.subtract(cost));
    }

    /** Takes what was promised. */
    public Balance minusReserved(BigDecimal quantity, BigDecimal cost) {
        return new Balance(onHand.subtract(quantity), reserved.subtract(quantity), value.subtract(cost));
    }

    /** Cost of one unit, 6 decimals. */
    public static BigDecimal unitCost(BigDecimal quantity, BigDecimal value) {
        return value.divide(quantity, SCALE, RoundingMode.HALF_UP);
    }

    /** Value of what comes in at a unit cost, 6 decimals. */
    public static BigDecimal valueOf(BigDecimal quantity, BigDecimal unitCost) {
        return quantity.multiply(unitCost).setScale(SCALE, RoundingMode.HALF_UP);
    }
}
