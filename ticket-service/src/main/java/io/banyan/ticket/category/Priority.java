package io.banyan.ticket.category;

/** How urgent 紧急程度. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
