package io.banyan.inventory.requisition.persistence;

import io.banyan.inventory.requisition.Requisition;
import io.banyan.inventory.requisition.RequisitionStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record RequisitionRow(
        long id,
        long companyId,
        long projectId,
        long warehouseId,
        @Nullable Integer seq,
        @Nullable String number,
        @Nullable Long ticketId,
        @Nullable String ticketNumber,
        @Nullable String department,
        @Nullable String note,
        long requestedBy,
        RequisitionStatus status,
        @Nullable String reason,
        boolean ticketEnded,
        long version,
        Instant createdAt) {

    Requisition with(List<RequisitionLineRow> lines) {
        return Requisition.restore(
                new Requisition.Facts(
                        id,
                        companyId,
                        projectId,
                        warehouseId,
                        ticketId,
                        ticketNumber,
                        department,
                        note,
                        requestedBy,
                        createdAt),
                new Requisition.State(seq, number, status, reason, ticketEnded, version),
                lines.stream()
                        .filter(line -> line.requisitionId() == id)
                        .map(RequisitionLineRow::toLine)
                        .toList());
    }
}
