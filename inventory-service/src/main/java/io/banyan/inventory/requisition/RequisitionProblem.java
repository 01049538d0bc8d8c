package io.banyan.inventory.requisition;

import io.banyan.common.problem.DomainProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How requisitions refuse. */
public final class RequisitionProblem extends DomainProblem {

    private RequisitionProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private RequisitionProblem(Kind kind, String code, String detail, Map<String, Object> facts) {
        super(kind, code, detail, List.of(), facts, null);
    }

    public static RequisitionProblem notFound(long id) {
        return new RequisitionProblem(
                Kind.NOT_FOUND, "inventory.requisition-not-found", "There is no requisition " + id);
    }

    public static RequisitionProblem illegalMove(long id, RequisitionStatus status, String action) {
        return new RequisitionProblem(
                Kind.CONFLICT,
                "inventory.illegal-move",
                "Requisition %d is %s: no %s".formatted(id, status, action),
                Map.of("requisitionStatus", status, "action", action));
    }

    /** More than is held, or more than is in custody. */
    public static RequisitionProblem exceeded(long itemId, BigDecimal wanted, BigDecimal available) {
        return new RequisitionProblem(
                Kind.CONFLICT,
                "inventory.requisition-exceeded",
                "Item %d: %s wanted, %s on the requisition"
                        .formatted(itemId, wanted.toPlainString(), available.toPlainString()),
                Map.of("itemId", itemId, "wanted", wanted, "available", available));
    }

    public static RequisitionProblem notOnIt(long id, long itemId) {
        return new RequisitionProblem(
                Kind.RULE_BROKEN,
                "inventory.item-not-on-requisition",
                "Item " + itemId + " is not on requisition " + id,
                Map.of("itemId", itemId));
    }

    static RequisitionProblem returnOnTicket(long id) {
        return new RequisitionProblem(
                Kind.CONFLICT,
                "inventory.return-on-ticket",
                "Requisition " + id + " is a ticket's: its material is returned on the ticket");
    }

    public static RequisitionProblem duplicateItem(long itemId) {
        return new RequisitionProblem(
                Kind.RULE_BROKEN,
                "inventory.duplicate-item",
                "Item " + itemId + " is there twice",
                Map.of("itemId", itemId));
    }

    public static RequisitionProblem badQuantity(long itemId, BigDecimal quantity) {
        return new RequisitionProblem(
                Kind.RULE_BROKEN,
                "inventory.bad-quantity",
                "%s of item %d: a quantity is positive and has 3 decimals".formatted(quantity.toPlainString(), itemId),
                Map.of("itemId", itemId));
    }

    public static RequisitionProblem empty() {
        return new RequisitionProblem(Kind.RULE_BROKEN, "inventory.no-lines", "Nothing is asked for");
    }

    /** It was tried before in a global transaction that nobody has decided yet. */
    public static RequisitionProblem undecided(long id) {
        return new RequisitionProblem(
                Kind.UNAVAILABLE,
                "inventory.reservation-undecided",
                "Requisition " + id + " is being decided: try again soon");
    }
}
