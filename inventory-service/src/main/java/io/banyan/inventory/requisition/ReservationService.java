package io.banyan.inventory.requisition;

import io.banyan.common.contract.inventory.InventoryInternalApi.ReserveMaterials;
import io.banyan.common.seata.Tcc;
import io.banyan.common.seata.TccParticipant;
import io.banyan.inventory.catalogue.Items;
import io.banyan.inventory.stock.DocumentKind;
import io.banyan.inventory.stock.ItemQuantity;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;

/**
 * Holds stock for a ticket as a branch of ticket-service's global transaction: try promises it unseen, confirm shows the requisition,
 * cancel gives it back without a trace. Has no transaction of its own: each of the three runs in the fence's.
 */
@Service
public class ReservationService implements TccParticipant {

    private final Tcc tcc;
    private final Requisitions requisitions;
    private final HoldingService holding;
    private final Items items;
    private final Clock clock;

    ReservationService(Tcc tcc, Requisitions requisitions, HoldingService holding, Items items, Clock clock) {
        this.tcc = tcc;
        this.requisitions = requisitions;
        this.holding = holding;
        this.items = items;
        this.clock = clock;
    }

    /** The try. A requisition that is decided already is the answer; one that is not must be waited for. */
    public Requisition reserve(ReserveMaterials command) {
        var earlier = requisitions.find(command.requisitionId());
        if (earlier.isPresent()) {
            return decided(earlier.get(), command);
        }
        return tcc.attempt(this, command.requisitionId(), () -> attempt(command));
    }

    private static Requisition decided(Requisition earlier, ReserveMaterials command) {
        var ticket = earlier.facts().ticketId();
        if (ticket == null || ticket != command.ticketId()) {
            throw new IllegalStateException(
                    "Requisition " + command.requisitionId() + " belongs to something else than " + command.ticketId());
        }
        if (earlier.isTrying()) {
            throw RequisitionProblem.undecided(command.requisitionId());
        }
        return earlier;
    }

    private Requisition attempt(ReserveMaterials command) {
        var wanted = command.lines().stream()
                .map(line -> new ItemQuantity(line.itemId(), line.quantity()))
                .toList();
        var lines = RequisitionLines.of(items, command.companyId(), wanted);
        var warehouse = holding.hold(command.companyId(), command.projectId(), wanted);
        var requisition = Requisition.attempt(
                new Requisition.Facts(
                        command.requisitionId(),
                        command.companyId(),
                        command.projectId(),
                        warehouse,
                        command.ticketId(),
                        command.ticketNumber(),
                        null,
                        null,
                        command.requestedBy(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)),
                lines);
        requisitions.add(requisition);
        return requisition;
    }

    @Override
    public String action() {
        return "inventory.reservation";
    }

    @Override
    public void confirm(long id) {
        var requisition =
                requisitions.lock(id).orElseThrow(() -> new IllegalStateException("Nothing was tried under " + id));
        holding.watch(requisition);
        var number = holding.number(requisition.facts().projectId(), DocumentKind.REQUISITION);
        requisition.confirm(number.seq(), number.number());
        requisitions.save(requisition);
    }

    @Override
    public void cancel(long id) {
        requisitions.lock(id).filter(Requisition::isTrying).ifPresent(requisition -> {
            holding.release(requisition.facts().warehouseId(), requisition.held());
            requisitions.remove(requisition);
        });
    }
}
