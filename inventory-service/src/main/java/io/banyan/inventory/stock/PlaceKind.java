package io.banyan.inventory.stock;

/** A warehouse, the hands of those who work on a ticket, or of who borrowed a tool. Transit will join them. */
public enum PlaceKind {
    LOAN,
    TICKET,
    WAREHOUSE
}
