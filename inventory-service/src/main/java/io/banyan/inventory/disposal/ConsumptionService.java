package io.banyan.inventory.disposal;

import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.id.Ids;
import io.banyan.inventory.requisition.TicketMaterialService;
import io.banyan.inventory.requisition.TicketMaterialService.Used;
import io.banyan.inventory.stock.Document;
import io.banyan.inventory.stock.DocumentKind;
import io.banyan.inventory.stock.ItemQuantity;
import io.banyan.inventory.stock.Movement;
import io.banyan.inventory.stock.Place;
import io.banyan.inventory.stock.Posted;
import io.banyan.inventory.stock.StockService;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Uses up what a completed ticket used: takes it out of custody, once per round, and lets the disposal follow. */
@Service
public class ConsumptionService {

    private final TicketMaterialService materials;
    private final StockService stock;
    private final Consumptions consumptions;
    private final SettlementService settlements;
    private final Ids ids;

    ConsumptionService(
            TicketMaterialService materials,
            StockService stock,
            Consumptions consumptions,
            SettlementService settlements,
            Ids ids) {
        this.materials = materials;
        this.stock = stock;
        this.consumptions = consumptions;
        this.settlements = settlements;
        this.ids = ids;
    }

    @Transactional
    public void complete(TicketCompleted news) {
        if (consumptions.isConsumed(news.ticketId(), news.round())) {
            return;
        }
        var used = materials.complete(news.ticketId(), news.materials());
        var id = ids.next();
        var costs = stock.post(document(id, news), movements(news.ticketId(), used));
        var consumption = new Consumption(
                id,
                news.companyId(),
                news.projectId(),
                news.ticketId(),
                news.number(),
                news.round(),
                paidRound(news),
                news.assigneeId(),
                news.occurredAt().truncatedTo(ChronoUnit.MICROS),
                lines(used, costs));
        settlements.consumed(consumption);
    }

    /**
     * Pay-on-order is paid with the first round's bill, whatever round it is. What costs the resident nothing has no bill, so the company
     * bears it.
     */
    private static int paidRound(TicketCompleted news) {
        if (news.total().signum() == 0) {
            return 0;
        }
        return switch (news.chargeMode()) {
            case FREE -> 0;
            case ON_ORDER -> 1;
            case AFTER_SERVICE -> news.round();
        };
    }

    private static Document document(long id, TicketCompleted news) {
        return new Document(
                DocumentKind.CONSUMPTION,
                id,
                news.companyId(),
                news.projectId(),
                news.ticketId(),
                news.assigneeId(),
                news.occurredAt().truncatedTo(ChronoUnit.MICROS));
    }

    private static List<Movement> movements(long ticketId, List<Used> used) {
        var movements = new ArrayList<Movement>();
        for (var line : used) {
            movements.add(Movement.out(
                    movements.size() + 1,
                    new ItemQuantity(line.line().itemId(), line.quantity()),
                    Place.ticket(ticketId),
                    null));
        }
        return movements;
    }

    private static List<Consumption.Line> lines(List<Used> used, List<Posted> costs) {
        var lines = new ArrayList<Consumption.Line>();
        for (var line : used) {
            var cost = costs.get(lines.size());
            lines.add(new Consumption.Line(
                    lines.size() + 1,
                    line.requisitionId(),
                    line.line().itemId(),
                    line.line().itemName(),
                    line.line().unit(),
                    line.quantity(),
                    cost.unitCost(),
                    cost.value()));
        }
        return lines;
    }
}
