package io.banyan.inventory.requisition.web;

import io.banyan.common.contract.inventory.InventoryInternalApi;
import io.banyan.inventory.catalogue.Items;
import io.banyan.inventory.requisition.Requisition;
import io.banyan.inventory.requisition.RequisitionLine;
import io.banyan.inventory.requisition.ReservationService;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasAuthority('service')")
class InventoryInternalController implements InventoryInternalApi {

    private final ReservationService reservations;
    private final Items items;

    InventoryInternalController(ReservationService reservations, Items items) {
        this.reservations = reservations;
        this.items = items;
    }

    @Override
    public Reserved reserve(ReserveMaterials command) {
        return told(reservations.reserve(command));
    }

    private static Reserved told(Requisition requisition) {
        return new Reserved(
                requisition.facts().id(),
                requisition.facts().warehouseId(),
                requisition.lines().stream()
                        .sorted(Comparator.comparingInt(RequisitionLine::lineNo))
                        .map(line -> new ReservedLine(
                                line.itemId(), line.itemName(), line.unit(), line.unitPrice(), line.quantity()))
                        .toList());
    }

    @Override
    public List<ItemFacts> items(long companyId, List<Long> ids) {
        return items.known(companyId, ids.stream().limit(100).toList()).stream()
                .map(item -> new ItemFacts(item.id(), item.name(), item.unit(), item.salePrice()))
                .toList();
    }
}
