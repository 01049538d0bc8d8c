package io.banyan.inventory.disposal.persistence;

import io.banyan.inventory.disposal.Disposal;
import java.math.BigDecimal;

record DisposalLineRow(
        long disposalId,
        int lineNo,
        long itemId,
        String itemName,
        String unit,
        BigDecimal quantity,
        BigDecimal unitCost,
        BigDecimal cost) {

    Disposal.DisposedLine toLine() {
        return new Disposal.DisposedLine(lineNo, itemId, itemName, unit, quantity, unitCost, cost);
    }
}
