package io.banyan.inventory.stock;

import java.math.BigDecimal;

/** The stock rows and the ledger. Each change is one conditional statement; what does not fit is refused, never stored. */
public interface Stocks {

    /** The row, locked until the end of the transaction; empty when there is none. */
    Balance lock(StockKey key);

    /** What is free, as it looks now. */
    BigDecimal available(StockKey key);

    /** As {@link #lock}; makes the row when there is none. */
    Balance open(StockKey key, Document document);

    void put(StockKey key, BigDecimal quantity, BigDecimal value);

    void take(StockKey key, BigDecimal quantity, BigDecimal value);

    /** Takes what was promised. */
    void takeReserved(StockKey key, BigDecimal quantity, BigDecimal value);

    /** Promises what is free; false when there is not enough. */
    boolean hold(StockKey key, BigDecimal quantity);

    /** Gives a promise back. */
    void release(StockKey key, BigDecimal quantity);

    void record(LedgerEntry entry);
}
