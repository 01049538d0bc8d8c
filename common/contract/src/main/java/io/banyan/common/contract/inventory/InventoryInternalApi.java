package io.banyan.common.contract.inventory;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What other services ask inventory-service. Demands a service identity; never routed by the gateway. */
public interface InventoryInternalApi {

    /**
     * Seata TCC try, inside the global transaction of ticket-service: holds stock for a ticket, invisible until confirmed. Idempotent by
     * {@code requisitionId}. 409 {@code inventory.insufficient-stock} names the first item that is short; 404 for an unknown item.
     */
    @PostMapping("/internal/inventory/reservations")
    Reserved reserve(@RequestBody ReserveMaterials command);

    /** Items of a company with their sale price; unknown ids are left out. At most 100 ids. */
    @GetMapping("/internal/inventory/items")
    List<ItemFacts> items(@RequestParam("companyId") long companyId, @RequestParam("ids") List<Long> ids);

    /** @param quantity positive, up to 3 decimals */
    record Line(long itemId, BigDecimal quantity) {}

    /** @param requisitionId given by ticket-service; the requisition 领用单 has this id in both services */
    record ReserveMaterials(
            long requisitionId,
            long ticketId,
            String ticketNumber,
            long companyId,
            long projectId,
            long requestedBy,
            List<Line> lines) {}

    record Reserved(long requisitionId, long warehouseId, List<ReservedLine> lines) {}

    /** @param unitPrice what a resident pays for one unit, yuan, up to 6 decimals */
    record ReservedLine(long itemId, String name, String unit, BigDecimal unitPrice, BigDecimal quantity) {}

    record ItemFacts(long itemId, String name, String unit, BigDecimal unitPrice) {}
}
