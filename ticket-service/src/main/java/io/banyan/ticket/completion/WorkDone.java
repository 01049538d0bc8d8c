package io.banyan.ticket.completion;

import io.banyan.common.contract.ticket.TicketCompleted.MaterialUsed;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the technician reports.
 *
 * @param labourHours 工时, up to 2 decimals
 */
public record WorkDone(
        String workLog,
        List<Long> fileIds,
        BigDecimal labourHours,
        List<Chosen> services,
        List<MaterialUsed> materials) {

    /** An extra service item 服务项, or a planned material. @param quantity positive, up to 3 decimals */
    public record Chosen(long itemId, BigDecimal quantity) {}
}
