package io.banyan.inventory.level.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.inventory.level.StockLevel;
import io.banyan.inventory.level.StockLevels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisStockLevels implements StockLevels {

    private final LevelMapper mapper;

    MyBatisStockLevels(LevelMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<StockLevel> find(long warehouseId, long itemId) {
        return Optional.ofNullable(mapper.find(warehouseId, itemId));
    }

    @Override
    public List<StockLevel> of(long warehouseId) {
        return mapper.of(warehouseId);
    }

    @Override
    public void set(StockLevel level) {
        try {
            Changed.one(level.version() == 0 ? mapper.insert(level) : mapper.update(level), "The level");
        } catch (DuplicateKeyException _) {
            Changed.one(0, "The level");
        }
    }

    @Override
    public BigDecimal available(long warehouseId, long itemId) {
        return Objects.requireNonNullElse(mapper.available(warehouseId, itemId), BigDecimal.ZERO);
    }

    @Override
    public boolean noteLow(long warehouseId, long itemId) {
        return mapper.noteLow(warehouseId, itemId) == 1;
    }

    @Override
    public void noteEnough(long warehouseId, long itemId) {
        mapper.noteEnough(warehouseId, itemId);
    }
}
