package io.banyan.ticket.pricing;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is charged for a job, fixed when it is reported.
 *
 * @param mode       FREE costs the resident nothing
 * @param freeReason why it is free; only with FREE
 * @param callOutFee 上门费, yuan, scale 2
 * @param labourPrice 工时费, yuan per hour, up to 6 decimals
 */
public record Tariff(ChargeMode mode, @Nullable FreeReason freeReason, BigDecimal callOutFee, BigDecimal labourPrice) {

    /** The category is free, the place is a public area 公共区域, or the work is done again within the warranty 质保. */
    public enum FreeReason {
        CATEGORY,
        PUBLIC_AREA,
        WARRANTY
    }

    /** The same tariff, free for this reason. */
    public Tariff freeFor(FreeReason reason) {
        return new Tariff(ChargeMode.FREE, reason, callOutFee, labourPrice);
    }

    public boolean isChargedAfterService() {
        return mode == ChargeMode.AFTER_SERVICE;
    }
}
