package io.banyan.inventory.disposal.persistence;

import io.banyan.inventory.disposal.Disposal;
import io.banyan.inventory.disposal.Disposal.SettledBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record DisposalRow(
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
        Instant madeAt) {

    Disposal with(List<DisposalLineRow> lines) {
        return new Disposal(
                id,
                companyId,
                projectId,
                number,
                ticketId,
                ticketNumber,
                round,
                settledBy,
                billId,
                billNumber,
                cost,
                refunded,
                madeAt,
                lines.stream()
                        .filter(line -> line.disposalId() == id)
                        .map(DisposalLineRow::toLine)
                        .toList());
    }
}
