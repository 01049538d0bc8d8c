package io.banyan.inventory.level;

import io.banyan.common.contract.inventory.StockLow;
import io.banyan.common.outbox.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Watches minimums: tells once when available stock falls to the minimum or below, and again only after it was above. */
@Service
public class LevelService {

    private final StockLevels levels;
    private final Outbox outbox;
    private final Clock clock;

    LevelService(StockLevels levels, Outbox outbox, Clock clock) {
        this.levels = levels;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void set(StockLevel level) {
        levels.set(level);
        check(level.warehouseId(), level.itemId());
    }

    /** Called after every change of what is available, in its transaction, but never in a TCC try: that is not decided yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void check(long warehouseId, long itemId) {
        levels.find(warehouseId, itemId).ifPresent(this::check);
    }

    private void check(StockLevel level) {
        var available = levels.available(level.warehouseId(), level.itemId());
        if (available.compareTo(level.minimum()) > 0) {
            levels.noteEnough(level.warehouseId(), level.itemId());
        } else if (levels.noteLow(level.warehouseId(), level.itemId())) {
            outbox.append(
                    new StockLow(
                            UUID.randomUUID(),
                            clock.instant(),
                            level.companyId(),
                            level.itemId(),
                            level.itemName(),
                            level.warehouseId(),
                            level.projectId(),
                            available,
                            level.minimum()),
                    level.told() + 1);
        }
    }
}
