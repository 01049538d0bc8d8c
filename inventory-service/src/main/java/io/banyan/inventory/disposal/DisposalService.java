package io.banyan.inventory.disposal;

import io.banyan.common.contract.inventory.DisposalRecorded;
import io.banyan.common.outbox.Outbox;
import io.banyan.inventory.disposal.Disposal.SettledBy;
import io.banyan.inventory.document.DocumentNumbers;
import io.banyan.inventory.stock.DocumentKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes disposal documents and tells of them. */
@Service
public class DisposalService {

    private final Disposals disposals;
    private final DocumentNumbers numbers;
    private final Outbox outbox;
    private final Clock clock;

    DisposalService(Disposals disposals, DocumentNumbers numbers, Outbox outbox, Clock clock) {
        this.disposals = disposals;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Writes off what was consumed. A second document for the same consumption cannot be stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Consumption used, Settlement settlement) {
        var number = numbers.next(used.projectId(), DocumentKind.DISPOSAL);
        var lines = used.lines().stream().map(DisposalService::line).toList();
        var disposal = new Disposal(
                used.id(),
                used.companyId(),
                used.projectId(),
                number.number(),
                used.ticketId(),
                used.ticketNumber(),
                used.round(),
                settlement.isPaid() ? SettledBy.PAYER : SettledBy.COMPANY,
                settlement.isPaid() ? settlement.billId() : null,
                settlement.isPaid() ? settlement.billNumber() : null,
                cost(lines),
                settlement.refunded(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                lines);
        disposals.add(disposal, number.seq());
        tell(disposal);
    }

    private static Disposal.DisposedLine line(Consumption.Line used) {
        return new Disposal.DisposedLine(
                used.lineNo(),
                used.itemId(),
                used.itemName(),
                used.unit(),
                used.quantity(),
                used.unitCost(),
                used.value().setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal cost(List<Disposal.DisposedLine> lines) {
        return lines.stream().map(Disposal.DisposedLine::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void tell(Disposal disposal) {
        outbox.append(
                new DisposalRecorded(
                        UUID.randomUUID(),
                        disposal.madeAt(),
                        disposal.companyId(),
                        disposal.id(),
                        disposal.number(),
                        disposal.projectId(),
                        disposal.ticketId(),
                        disposal.round(),
                        disposal.cost()),
                1);
    }
}
