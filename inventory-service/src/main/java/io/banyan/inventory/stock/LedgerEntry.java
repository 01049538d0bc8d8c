package io.banyan.inventory.stock;

import java.math.BigDecimal;

/**
 * A movement as it stands in the ledger for ever.
 *
 * @param quantity positive came, negative went; {@code value} has the same sign
 * @param after    what was at the place right after it
 */
public record LedgerEntry(
        long id,
        Document document,
        Movement movement,
        StockKey key,
        BigDecimal quantity,
        BigDecimal unitCost,
        BigDecimal value,
        Balance after) {}
