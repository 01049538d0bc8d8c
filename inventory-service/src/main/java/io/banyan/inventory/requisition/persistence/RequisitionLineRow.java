package io.banyan.inventory.requisition.persistence;

import io.banyan.inventory.requisition.RequisitionLine;
import java.math.BigDecimal;

record RequisitionLineRow(
        long requisitionId,
        long itemId,
        int lineNo,
        String itemName,
        String unit,
        BigDecimal unitPrice,
        BigDecimal quantity,
        BigDecimal issued,
        BigDecimal released,
        BigDecimal returned,
        BigDecimal consumed) {

    RequisitionLine toLine() {
        return new RequisitionLine(
                itemId, lineNo, itemName, unit, unitPrice, quantity, issued, released, returned, consumed);
    }
}
