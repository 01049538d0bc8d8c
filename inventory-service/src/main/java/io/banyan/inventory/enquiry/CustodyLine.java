package io.banyan.inventory.enquiry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An item that was handed out for a ticket and is neither used nor returned yet 在手物料. */
public record CustodyLine(
        long projectId,
        long ticketId,
        @Nullable String ticketNumber,
        long itemId,
        String itemCode,
        String itemName,
        String unit,
        BigDecimal quantity,
        BigDecimal totalValue) {}
