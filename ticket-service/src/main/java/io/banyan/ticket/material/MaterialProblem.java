package io.banyan.ticket.material;

import io.banyan.common.problem.DomainProblem;
import io.banyan.common.problem.RequestProblem;
import io.banyan.ticket.material.Requisitions.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How material on a ticket is refused. */
public final class MaterialProblem extends DomainProblem {

    private MaterialProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private MaterialProblem(String code, String detail, Map<String, Object> facts) {
        super(Kind.RULE_BROKEN, code, detail, List.of(), facts, null);
    }

    public static MaterialProblem requisitionNotFound(long id) {
        return new MaterialProblem(
                Kind.NOT_FOUND, "ticket.requisition-not-found", "There is no requisition " + id + " on this ticket");
    }

    public static MaterialProblem itemUnknown() {
        return new MaterialProblem(Kind.RULE_BROKEN, "ticket.item-unknown", "The store does not know one of the items");
    }

    public static MaterialProblem notIssued(long itemId, BigDecimal quantity) {
        return new MaterialProblem(
                "ticket.material-not-issued",
                "You do not have %s of item %d".formatted(quantity.toPlainString(), itemId),
                Map.of("itemId", String.valueOf(itemId)));
    }

    /** Used + returned = issued, or the ticket is not completed. */
    public static MaterialProblem unaccounted(Requisition.RequisitionLine line) {
        return new MaterialProblem(
                "ticket.materials-unaccounted",
                "%s %s of %s are neither used nor returned"
                        .formatted(line.outstanding().toPlainString(), line.unit(), line.name()),
                Map.of(
                        "itemId",
                        String.valueOf(line.itemId()),
                        "requisitionId",
                        String.valueOf(line.requisitionId()),
                        "outstanding",
                        line.outstanding().toPlainString()));
    }

    /** The global transaction of a request is not decided yet. */
    public static MaterialProblem beingDecided(long id) {
        return new MaterialProblem(
                Kind.UNAVAILABLE, "ticket.materials-being-decided", "A request for material is being decided: " + id);
    }

    /** Between the check and the try the ticket ended, or went to somebody else. */
    public static MaterialProblem ticketMoved(String number) {
        return new MaterialProblem(
                Kind.CONFLICT, "ticket.changed-meanwhile", "Ticket %s was moved meanwhile".formatted(number));
    }

    static void requireDistinct(List<Amount> lines) {
        if (lines.stream().map(Amount::itemId).distinct().count() != lines.size()) {
            throw RequestProblem.field("/lines", "distinct", "Name each item once");
        }
    }
}
