package io.banyan.inventory.requisition;

/** Follows from the lines: what of them is held, in custody, used, given back. Decided in {@link Requisition} only. */
public enum RequisitionStatus {
    /** Held in a global transaction that is not decided; nobody sees it. */
    TRYING,
    HELD,
    PARTLY_ISSUED,
    /** All that was not released is handed out, and some of it is still in custody. */
    ISSUED,
    CONSUMED,
    RETURNED,
    RELEASED,
    REFUSED
}
