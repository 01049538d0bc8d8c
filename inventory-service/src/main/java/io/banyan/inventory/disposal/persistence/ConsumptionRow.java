package io.banyan.inventory.disposal.persistence;

import io.banyan.inventory.disposal.Consumption;
import java.time.Instant;
import java.util.List;

record ConsumptionRow(
        long id,
        long companyId,
        long projectId,
        long ticketId,
        String ticketNumber,
        int round,
        int paidRound,
        long consumedBy,
        Instant consumedAt) {

    Consumption with(List<Consumption.Line> lines) {
        return new Consumption(
                id, companyId, projectId, ticketId, ticketNumber, round, paidRound, consumedBy, consumedAt, lines);
    }
}
