package io.banyan.inventory.requisition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param toReturn true for tickets that ended with something still in custody */
public record RequisitionFilter(
        @Nullable List<RequisitionStatus> status,
        @Nullable Long projectId,
        @Nullable Long warehouseId,
        @Nullable Long ticketId,
        @Nullable String ticketNumber,
        @Nullable Boolean toReturn) {}
