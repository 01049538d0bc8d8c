package io.banyan.inventory.disposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What a ticket used in one round 工单消耗. A round is consumed once.
 *
 * @param paidRound the round whose bill pays for it; 0 when the company does
 */
public record Consumption(
        long id,
        long companyId,
        long projectId,
        long ticketId,
        String ticketNumber,
        int round,
        int paidRound,
        long consumedBy,
        Instant consumedAt,
        List<Line> lines) {

    /** @param value cost of the line, yuan, 6 decimals */
    public record Line(
            int lineNo,
            long requisitionId,
            long itemId,
            String itemName,
            String unit,
            BigDecimal quantity,
            BigDecimal unitCost,
            BigDecimal value) {}

    boolean isPaidByCompany() {
        return paidRound == 0;
    }
}
