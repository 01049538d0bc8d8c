package io.banyan.inventory.stock;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a document, to be posted.
 *
 * @param from     null when it comes from outside; then {@code value} says what it cost
 * @param reserved takes what was promised, not what is free
 * @param to       null when it is gone afterwards
 * @param value    yuan, 6 decimals; ignored when it leaves a place, whose average decides
 */
public record Movement(
        int lineNo,
        long itemId,
        BigDecimal quantity,
        @Nullable Place from,
        boolean reserved,
        @Nullable Place to,
        BigDecimal value,
        @Nullable String batch) {

    public static Movement in(int lineNo, ItemQuantity what, Place to, BigDecimal value, @Nullable String batch) {
        return new Movement(lineNo, what.itemId(), what.quantity(), null, false, to, value, batch);
    }

    public static Movement out(int lineNo, ItemQuantity what, Place from, @Nullable String batch) {
        return new Movement(lineNo, what.itemId(), what.quantity(), from, false, null, BigDecimal.ZERO, batch);
    }

    /** Hands out what was held, into somebody's custody or, when {@code to} is null, for good. */
    public static Movement issue(int lineNo, ItemQuantity what, Place from, @Nullable Place to) {
        return new Movement(lineNo, what.itemId(), what.quantity(), from, true, to, BigDecimal.ZERO, null);
    }

    public static Movement move(int lineNo, ItemQuantity what, Place from, Place to) {
        return new Movement(lineNo, what.itemId(), what.quantity(), from, false, to, BigDecimal.ZERO, null);
    }
}
