package io.banyan.inventory.requisition;

import java.math.BigDecimal;

/** What a ticket used of a line of a requisition. */
public record UsedLine(long requisitionId, RequisitionLine line, BigDecimal quantity) {}
