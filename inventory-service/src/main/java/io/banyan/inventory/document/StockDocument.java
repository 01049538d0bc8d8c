package io.banyan.inventory.document;

import io.banyan.inventory.stock.DocumentKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that brought stock in 入库单 or took it out 出库单. Never changed; a mistake is corrected by another document.
 *
 * @param amount sum of the lines, yuan, at cost
 */
public record StockDocument(
        long id,
        long companyId,
        long projectId,
        long warehouseId,
        DocumentKind kind,
        String number,
        @Nullable Long supplierId,
        @Nullable Long requisitionId,
        @Nullable Long ticketId,
        @Nullable String note,
        BigDecimal amount,
        long madeBy,
        Instant madeAt,
        List<PostedLine> lines) {

    /**
     * @param unitCost yuan, 6 decimals
     * @param amount   cost of the line, yuan, rounded once to the fen
     */
    public record PostedLine(
            int lineNo,
            long itemId,
            String itemName,
            String unit,
            BigDecimal quantity,
            BigDecimal unitCost,
            BigDecimal amount,
            @Nullable String batch) {}

    public boolean isIncoming() {
        return switch (kind) {
            case PURCHASE, SURPLUS, OPENING, RETURN, LOAN_RETURN -> true;
            case LOSS, SCRAP, OFFICE, LOAN, ISSUE, CONSUMPTION, REQUISITION, DISPOSAL -> false;
        };
    }
}
