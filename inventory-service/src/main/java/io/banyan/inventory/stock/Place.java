package io.banyan.inventory.stock;

import java.util.Comparator;

/** Where stock is. Ordered, because rows are locked in one order everywhere. */
public record Place(PlaceKind kind, long id) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::kind).thenComparing(Place::id);

    public static Place warehouse(long id) {
        return new Place(PlaceKind.WAREHOUSE, id);
    }

    /** In custody for a ticket 在手物料: issued, not yet used or returned. */
    public static Place ticket(long id) {
        return new Place(PlaceKind.TICKET, id);
    }

    /** With who borrowed it 借用. */
    public static Place loan(long id) {
        return new Place(PlaceKind.LOAN, id);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
