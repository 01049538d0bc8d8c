package io.banyan.inventory.disposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disposal document 处置单: what a ticket used in a round is written off. It has the id of that consumption, so there is one at most.
 *
 * @param settledBy who bears it
 * @param cost      at stock cost, yuan
 * @param refunded  given back to the payer afterwards, yuan; the material stays used
 */
public record Disposal(
        long id,
        long companyId,
        long projectId,
        String number,
        long ticketId,
        String ticketNumber,
        int round,
        SettledBy settledBy,
        @Nullable Long billId,
        @Nullable String billNumber,
        BigDecimal cost,
        BigDecimal refunded,
        Instant madeAt,
        List<DisposedLine> lines) {

    /** The one who paid the bill, or the company itself (warranty, public area, nothing to pay, bill voided). */
    public enum SettledBy {
        PAYER,
        COMPANY
    }

    public record DisposedLine(
            int lineNo,
            long itemId,
            String itemName,
            String unit,
            BigDecimal quantity,
            BigDecimal unitCost,
            BigDecimal cost) {}
}
