package io.banyan.inventory.requisition;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requisition as the store reads it.
 *
 * @param ticketEnded      nothing more is handed out; what is in custody has to come back
 * @param availableActions what this caller may do now
 */
public record RequisitionView(
        long id,
        long projectId,
        long warehouseId,
        @Nullable String number,
        @Nullable Long ticketId,
        @Nullable String ticketNumber,
        @Nullable String department,
        @Nullable String note,
        long requestedBy,
        RequisitionStatus status,
        @Nullable String reason,
        boolean ticketEnded,
        Instant createdAt,
        long version,
        List<RequestedLine> lines,
        List<String> availableActions) {

    /** {@code quantity = held + issued + released}, {@code issued = returned + consumed + inCustody}. */
    public record RequestedLine(
            int lineNo,
            long itemId,
            String itemName,
            String unit,
            BigDecimal unitPrice,
            BigDecimal quantity,
            BigDecimal held,
            BigDecimal issued,
            BigDecimal released,
            BigDecimal returned,
            BigDecimal consumed,
            BigDecimal inCustody) {

        static RequestedLine of(RequisitionLine line) {
            return new RequestedLine(
                    line.lineNo(),
                    line.itemId(),
                    line.itemName(),
                    line.unit(),
                    line.unitPrice(),
                    line.quantity(),
                    line.held(),
                    line.issued(),
                    line.released(),
                    line.returned(),
                    line.consumed(),
                    line.inCustody());
        }
    }

    public static RequisitionView of(Requisition requisition, List<String> availableActions) {
        var facts = requisition.facts();
        var state = requisition.state();
        return new RequisitionView(
                facts.id(),
                facts.projectId(),
                facts.warehouseId(),
                state.number(),
                facts.ticketId(),
                facts.ticketNumber(),
                facts.department(),
                facts.note(),
                facts.requestedBy(),
                state.status(),
                state.reason(),
                state.ticketEnded(),
                facts.createdAt(),
                state.version(),
                requisition.lines().stream()
                        .sorted(java.util.Comparator.comparingInt(RequisitionLine::lineNo))
                        .map(RequestedLine::of)
                        .toList(),
                availableActions);
    }
}
