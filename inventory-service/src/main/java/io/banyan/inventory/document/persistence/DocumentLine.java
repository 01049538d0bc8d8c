package io.banyan.inventory.document.persistence;

import io.banyan.inventory.document.StockDocument;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

record DocumentLine(
        long documentId,
        int lineNo,
        long itemId,
        String itemName,
        String unit,
        BigDecimal quantity,
        BigDecimal unitCost,
        BigDecimal amount,
        @Nullable String batch) {

    StockDocument.PostedLine toLine() {
        return new StockDocument.PostedLine(lineNo, itemId, itemName, unit, quantity, unitCost, amount, batch);
    }
}
