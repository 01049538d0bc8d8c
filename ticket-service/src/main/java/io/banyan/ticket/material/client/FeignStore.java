package io.banyan.ticket.material.client;

import feign.FeignException;
import io.banyan.common.contract.inventory.InventoryInternalApi;
import io.banyan.common.contract.inventory.InventoryInternalApi.ReserveMaterials;
import io.banyan.ticket.material.MaterialProblem;
import io.banyan.ticket.material.Requisition;
import io.banyan.ticket.material.Requisitions.Amount;
import io.banyan.ticket.material.Requisitions.Request;
import io.banyan.ticket.material.Store;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** A refusal of the store, such as {@code inventory.insufficient-stock}, goes to the technician as it is. */
@Component
class FeignStore implements Store {

    private final InventoryClient inventory;

    FeignStore(InventoryClient inventory) {
        this.inventory = inventory;
    }

    @Override
    public List<Requisition.RequisitionLine> reserve(Request request, List<Amount> lines) {
        var ticket = request.ticket();
        var wanted = lines.stream()
                .map(line -> new InventoryInternalApi.Line(line.itemId(), line.quantity()))
                .toList();
        try {
            var reserved = inventory.reserve(new ReserveMaterials(
                    request.requisitionId(),
                    ticket.id(),
                    ticket.number(),
                    ticket.companyId(),
                    ticket.projectId(),
                    request.requestedBy(),
                    wanted));
            return reserved.lines().stream()
                    .map(line -> new Requisition.RequisitionLine(
                            request.requisitionId(),
                            line.itemId(),
                            line.name(),
                            line.unit(),
                            line.unitPrice(),
                            line.quantity(),
                            BigDecimal.ZERO,
                            BigDecimal.ZERO,
                            BigDecimal.ZERO))
                    .toList();
        } catch (FeignException.NotFound _) {
            throw MaterialProblem.itemUnknown();
        }
    }

    @Override
    public List<Item> items(long companyId, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return inventory.items(companyId, ids).stream()
                .map(item -> new Item(item.itemId(), item.name(), item.unit(), item.unitPrice()))
                .toList();
    }
}
