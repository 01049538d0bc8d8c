package io.banyan.inventory.requisition;

import io.banyan.inventory.stock.ItemQuantity;
import java.math.BigDecimal;

/**
 * One item of a requisition. Of {@code quantity}, a part is issued, a part released, the rest held; of what is issued, a part is
 * returned, a part consumed, the rest in custody.
 *
 * @param unitPrice what a resident pays for one unit, as told when it was held
 */
public record RequisitionLine(
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

    public static RequisitionLine of(
            int lineNo, ItemQuantity what, String itemName, String unit, BigDecimal unitPrice) {
        return new RequisitionLine(
                what.itemId(),
                lineNo,
                itemName,
                unit,
                unitPrice,
                what.quantity(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    public BigDecimal held() {
        return quantity.subtract(issued).subtract(released);
    }

    public BigDecimal inCustody() {
        return issued.subtract(returned).subtract(consumed);
    }

    RequisitionLine issue(BigDecimal part) {
        requirePart(part, held());
        return with(issued.add(part), released, returned, consumed);
    }

    RequisitionLine release() {
        return with(issued, released.add(held()), returned, consumed);
    }

    RequisitionLine giveBack(BigDecimal part) {
        requirePart(part, inCustody());
        return with(issued, released, returned.add(part), consumed);
    }

    /** What a department kept comes back to the shelf. */
    RequisitionLine takeBack(BigDecimal part) {
        requirePart(part, consumed);
        return with(issued, released, returned.add(part), consumed.subtract(part));
    }

    RequisitionLine consume(BigDecimal part) {
        requirePart(part, inCustody());
        return with(issued, released, returned, consumed.add(part));
    }

    private void requirePart(BigDecimal part, BigDecimal there) {
        if (part.signum() <= 0 || part.compareTo(there) > 0) {
            throw RequisitionProblem.exceeded(itemId, part, there);
        }
    }

    private RequisitionLine with(BigDecimal issued, BigDecimal released, BigDecimal returned, BigDecimal consumed) {
        return new RequisitionLine(
                itemId, lineNo, itemName, unit, unitPrice, quantity, issued, released, returned, consumed);
    }
}
