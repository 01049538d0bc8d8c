package io.banyan.ticket.material;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Material asked for on a ticket 领用单; the store knows it under the same id.
 *
 * @param reason why the store refused
 */
public record Requisition(
        long id,
        int round,
        Status status,
        @Nullable String reason,
        long requestedBy,
        String requesterName,
        Instant requestedAt,
        List<RequisitionLine> lines) {

    /** RELEASED: the ticket ended before anything was handed out. */
    public enum Status {
        REQUESTED,
        ISSUED,
        REFUSED,
        RELEASED
    }

    /**
     * One item; quantities in its unit, up to 3 decimals. Issued = used + returned + what the technician still has.
     *
     * @param unitPrice what a resident pays for one unit, as told when it was reserved
     */
    public record RequisitionLine(
            long requisitionId,
            long itemId,
            String name,
            String unit,
            BigDecimal unitPrice,
            BigDecimal requested,
            BigDecimal issued,
            BigDecimal used,
            BigDecimal returned) {

        /** What is neither used nor returned. */
        public BigDecimal outstanding() {
            return issued.subtract(used).subtract(returned);
        }
    }
}
