package io.banyan.inventory.stock.persistence;

import io.banyan.inventory.stock.Balance;
import io.banyan.inventory.stock.Document;
import io.banyan.inventory.stock.LedgerEntry;
import io.banyan.inventory.stock.StockKey;
import io.banyan.inventory.stock.Stocks;
import java.math.BigDecimal;
import java.util.Objects;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisStocks implements Stocks {

    private final StockMapper mapper;

    MyBatisStocks(StockMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Balance lock(StockKey key) {
        return Objects.requireNonNullElse(mapper.lock(key), Balance.EMPTY);
    }

    @Override
    public BigDecimal available(StockKey key) {
        return Objects.requireNonNullElse(mapper.available(key), BigDecimal.ZERO);
    }

    @Override
    public Balance open(StockKey key, Document document) {
        mapper.open(key, document);
        return lock(key);
    }

    @Override
    public void put(StockKey key, BigDecimal quantity, BigDecimal value) {
        done(mapper.put(key, quantity, value), key);
    }

    @Override
    public void take(StockKey key, BigDecimal quantity, BigDecimal value) {
        done(mapper.take(key, quantity, value), key);
    }

    @Override
    public void takeReserved(StockKey key, BigDecimal quantity, BigDecimal value) {
        done(mapper.takeReserved(key, quantity, value), key);
    }

    @Override
    public boolean hold(StockKey key, BigDecimal quantity) {
        return mapper.hold(key, quantity) == 1;
    }

    @Override
    public void release(StockKey key, BigDecimal quantity) {
        done(mapper.release(key, quantity), key);
    }

    @Override
    public void record(LedgerEntry entry) {
        done(mapper.record(entry), entry.key());
    }

    /** The row was locked and looked at before, so a statement that does not fit is a mistake in this program. */
    private static void done(int rows, StockKey key) {
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows changed of stock " + key);
        }
    }
}
