package io.banyan.inventory.requisition;

import io.banyan.common.contract.inventory.RequisitionRefused;
import io.banyan.common.outbox.Outbox;
import io.banyan.common.security.Caller;
import io.banyan.inventory.catalogue.Items;
import io.banyan.inventory.stock.DocumentKind;
import io.banyan.inventory.stock.ItemQuantity;
import io.banyan.inventory.warehouse.Warehouse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requisitions of departments, and the store's no. */
@Service
public class RequisitionService {

    private final Requisitions requisitions;
    private final HoldingService holding;
    private final Items items;
    private final Outbox outbox;
    private final Clock clock;

    RequisitionService(Requisitions requisitions, HoldingService holding, Items items, Outbox outbox, Clock clock) {
        this.requisitions = requisitions;
        this.holding = holding;
        this.items = items;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a department asks of a warehouse. */
    public record DepartmentRequest(
            Warehouse warehouse,
            String department,
            @Nullable String note,
            List<ItemQuantity> wanted) {}

    /** Holds what a department asks for under this id, once. */
    @Transactional
    public void open(Caller caller, long id, DepartmentRequest request) {
        if (requisitions.find(id).isPresent()) {
            return;
        }
        var warehouse = request.warehouse();
        var lines = RequisitionLines.of(items, caller.companyId(), request.wanted());
        holding.holdIn(warehouse.id(), request.wanted());
        var requisition = Requisition.attempt(
                new Requisition.Facts(
                        id,
                        warehouse.companyId(),
                        warehouse.projectId(),
                        warehouse.id(),
                        null,
                        null,
                        request.department(),
                        request.note(),
                        caller.personId(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)),
                lines);
        var number = holding.number(warehouse.projectId(), DocumentKind.REQUISITION);
        requisition.confirm(number.seq(), number.number());
        requisitions.add(requisition);
    }

    /** The store says no; what was held is free again, and the ticket hears of it. */
    @Transactional
    public void refuse(Caller caller, long id, String reason) {
        var requisition = requisitions
                .lock(id)
                .filter(found -> RequisitionQueries.isVisible(caller, found))
                .orElseThrow(() -> RequisitionProblem.notFound(id));
        var released = requisition.refuse(reason);
        requisitions.save(requisition);
        holding.release(requisition.facts().warehouseId(), released);
        tell(requisition, reason);
    }

    private void tell(Requisition requisition, String reason) {
        var facts = requisition.facts();
        if (facts.ticketId() == null) {
            return;
        }
        outbox.append(
                new RequisitionRefused(
                        UUID.randomUUID(),
                        clock.instant(),
                        facts.companyId(),
                        facts.id(),
                        facts.ticketId(),
                        facts.projectId(),
                        facts.requestedBy(),
                        reason),
                requisition.state().version() + 1);
    }
}
