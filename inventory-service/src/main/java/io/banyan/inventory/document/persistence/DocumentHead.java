package io.banyan.inventory.document.persistence;

import io.banyan.inventory.document.StockDocument;
import io.banyan.inventory.stock.DocumentKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record DocumentHead(
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
        Instant madeAt) {

    StockDocument with(List<DocumentLine> lines) {
        return new StockDocument(
                id,
                companyId,
                projectId,
                warehouseId,
                kind,
                number,
                supplierId,
                requisitionId,
                ticketId,
                note,
                amount,
                madeBy,
                madeAt,
                lines.stream()
                        .filter(line -> line.documentId() == id)
                        .map(DocumentLine::toLine)
                        .toList());
    }
}
