package io.banyan.inventory.stock;

import io.banyan.inventory.level.LevelService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Promises what lies in a warehouse, and gives promises back, inside the transaction of whoever asks. Items are locked in order. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PromiseService {

    private final Stocks stocks;
    private final LevelService levels;

    PromiseService(Stocks stocks, LevelService levels) {
        this.stocks = stocks;
        this.levels = levels;
    }

    /** The first item that is short in the warehouse as it looks now, by id; promises nothing. */
    public Optional<Shortage> shortage(long warehouseId, List<ItemQuantity> wanted) {
        return inOrder(wanted).stream()
                .map(line ->
                        new Shortage(line.itemId(), line.quantity(), stocks.available(key(warehouseId, line.itemId()))))
                .filter(line -> line.available().compareTo(line.wanted()) < 0)
                .findFirst();
    }

    /**
     * Promises all of it or nothing. Says nothing about low stock, since a promise in a TCC try is not decided yet: see {@link #watch}.
     *
     * @return the first item that is short, by id; empty when all is held
     */
    public Optional<Shortage> hold(long warehouseId, List<ItemQuantity> wanted) {
        var held = new ArrayList<ItemQuantity>();
        for (var line : inOrder(wanted)) {
            var key = key(warehouseId, line.itemId());
            if (!stocks.hold(key, line.quantity())) {
                held.forEach(earlier -> stocks.release(key(warehouseId, earlier.itemId()), earlier.quantity()));
                return Optional.of(new Shortage(line.itemId(), line.quantity(), stocks.available(key)));
            }
            held.add(line);
        }
        return Optional.empty();
    }

    /** Gives promises back. */
    public void release(long warehouseId, List<ItemQuantity> held) {
        inOrder(held).forEach(line -> stocks.release(key(warehouseId, line.itemId()), line.quantity()));
        watch(warehouseId, held);
    }

    /** Tells when the promises that were made left too little. */
    public void watch(long warehouseId, List<ItemQuantity> lines) {
        inOrder(lines).forEach(line -> levels.check(warehouseId, line.itemId()));
    }

    private static StockKey key(long warehouseId, long itemId) {
        return new StockKey(Place.warehouse(warehouseId), itemId);
    }

    private static List<ItemQuantity> inOrder(List<ItemQuantity> lines) {
        return lines.stream()
                .sorted(Comparator.comparingLong(ItemQuantity::itemId))
                .toList();
    }
}
