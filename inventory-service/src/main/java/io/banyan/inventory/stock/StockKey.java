package io.banyan.inventory.stock;

import java.util.Comparator;

/** An item at a place: what a stock row is about. */
public record StockKey(Place place, long itemId) implements Comparable<StockKey> {

    private static final Comparator<StockKey> ORDER =
            Comparator.comparing(StockKey::place).thenComparing(StockKey::itemId);

    @Override
    public int compareTo(StockKey other) {
        return ORDER.compare(this, other);
    }
}
