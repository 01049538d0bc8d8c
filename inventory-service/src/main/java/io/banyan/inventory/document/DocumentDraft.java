package io.banyan.inventory.document;

import io.banyan.inventory.stock.DocumentKind;
import io.banyan.inventory.warehouse.Warehouse;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be written.
 *
 * @param sourceId id of the request in the service that asked for it, unique per kind; null when it came with its own id
 * @param ticketId for ISSUE and RETURN: whose custody it goes to or comes from; null when what is issued is gone
 * @param loanId   for LOAN and LOAN_RETURN, and for LOSS and SCRAP of what a borrower had
 */
public record DocumentDraft(
        long id,
        DocumentKind kind,
        Warehouse warehouse,
        @Nullable Long sourceId,
        @Nullable Long supplierId,
        @Nullable Long requisitionId,
        @Nullable Long ticketId,
        @Nullable Long loanId,
        @Nullable String note,
        long madeBy,
        List<Line> lines) {

    /** @param unitCost of what comes from outside, yuan, up to 6 decimals; 0 for the rest, whose average decides */
    public record Line(
            long itemId,
            String itemName,
            String unit,
            BigDecimal quantity,
            BigDecimal unitCost,
            @Nullable String batch) {}
}
