package io.banyan.inventory.stock;

import io.banyan.common.id.Ids;
import io.banyan.inventory.level.LevelService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves stock, inside the transaction of the document that says so. Rows are locked in one order (place, item), so that
 * documents with common items wait for each other and never for ever.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class StockService {

    private final Stocks stocks;
    private final LevelService levels;
    private final Ids ids;

    StockService(Stocks stocks, LevelService levels, Ids ids) {
        this.stocks = stocks;
        this.levels = levels;
        this.ids = ids;
    }

    /** Posts the lines of a document, all or none, and says what each one cost. */
    public List<Posted> post(Document document, List<Movement> movements) {
        var balances = lock(document, movements);
        var posted = new ArrayList<Posted>();
        for (var movement : movements) {
            posted.add(move(document, movement, balances));
        }
        balances.keySet().stream()
                .filter(key -> key.place().kind() == PlaceKind.WAREHOUSE)
                .forEach(key -> levels.check(key.place().id(), key.itemId()));
        return posted;
    }

    private Map<StockKey, Balance> lock(Document document, List<Movement> movements) {
        var keys = new TreeSet<StockKey>();
        var targets = new TreeSet<StockKey>();
        for (var movement : movements) {
            if (movement.from() != null) {
                keys.add(new StockKey(movement.from(), movement.itemId()));
            }
            if (movement.to() != null) {
                targets.add(new StockKey(movement.to(), movement.itemId()));
            }
        }
        keys.addAll(targets);
        var balances = new TreeMap<StockKey, Balance>();
        keys.forEach(key -> balances.put(key, targets.contains(key) ? stocks.open(key, document) : stocks.lock(key)));
        return balances;
    }

    private Posted move(Document document, Movement movement, Map<StockKey, Balance> balances) {
        var from = movement.from();
        var value = from == null ? movement.value() : leave(document, movement, from, balances);
        if (movement.to() != null) {
            arrive(document, movement, new StockKey(movement.to(), movement.itemId()), value, balances);
        }
        return new Posted(movement.lineNo(), movement.itemId(), movement.quantity(), value);
    }

    private BigDecimal leave(Document document, Movement movement, Place from, Map<StockKey, Balance> balances) {
        var key = new StockKey(from, movement.itemId());
        var balance = balances.getOrDefault(key, Balance.EMPTY);
        var quantity = movement.quantity();
        var there = movement.reserved() ? balance.reserved() : balance.available();
        if (there.compareTo(quantity) < 0) {
            throw from.kind() == PlaceKind.WAREHOUSE
                    ? StockProblem.insufficient(new Shortage(key.itemId(), quantity, there))
                    : StockProblem.notInCustody(from, key.itemId(), quantity, there);
        }
        var cost = balance.costOf(quantity);
        if (movement.reserved()) {
            stocks.takeReserved(key, quantity, cost);
            balances.put(key, balance.minusReserved(quantity, cost));
        } else {
            stocks.take(key, quantity, cost);
            balances.put(key, balance.minus(quantity, cost));
        }
        record(document, movement, key, quantity.negate(), cost.negate(), balances);
        return cost;
    }

    private void arrive(
            Document document, Movement movement, StockKey key, BigDecimal value, Map<StockKey, Balance> balances) {
        stocks.put(key, movement.quantity(), value);
        balances.computeIfPresent(key, (_, present) -> present.plus(movement.quantity(), value));
        record(document, movement, key, movement.quantity(), value, balances);
    }

    private void record(
            Document document,
            Movement movement,
            StockKey key,
            BigDecimal quantity,
            BigDecimal value,
            Map<StockKey, Balance> balances) {
        stocks.record(new LedgerEntry(
                ids.next(),
                document,
                movement,
                key,
                quantity,
                Balance.unitCost(quantity, value),
                value,
                balances.getOrDefault(key, Balance.EMPTY)));
    }
}
