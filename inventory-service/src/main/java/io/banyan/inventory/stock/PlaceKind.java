package io.banyan.inventory.stock;

/** A warehouse, or the hands of those who work on a ticket. Persons and transit will join them. */
public enum PlaceKind {
    TICKET,
    WAREHOUSE
}
