package io.banyan.inventory.requisition;

import io.banyan.common.contract.ticket.MaterialsReturned;
import io.banyan.common.contract.ticket.TicketCompleted.MaterialUsed;
import io.banyan.common.id.Ids;
import io.banyan.inventory.document.StockDocumentService;
import io.banyan.inventory.stock.DocumentKind;
import io.banyan.inventory.stock.ItemQuantity;
import io.banyan.inventory.warehouse.WarehouseProblem;
import io.banyan.inventory.warehouse.Warehouses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a ticket's material: some comes back, some is used, and in the end nothing stays promised. */
@Service
public class TicketMaterialService {

    private final Requisitions requisitions;
    private final HoldingService holding;
    private final StockDocumentService documents;
    private final Warehouses warehouses;
    private final Ids ids;

    TicketMaterialService(
            Requisitions requisitions,
            HoldingService holding,
            StockDocumentService documents,
            Warehouses warehouses,
            Ids ids) {
        this.requisitions = requisitions;
        this.holding = holding;
        this.documents = documents;
        this.warehouses = warehouses;
        this.ids = ids;
    }

    /** What a ticket used of a line of a requisition. */
    public record Used(long requisitionId, RequisitionLine line, BigDecimal quantity) {}

    /** Puts back on the shelf what the technician returned, at the cost it left with; once per return. */
    @Transactional
    public void takeBack(MaterialsReturned news) {
        if (documents.isWritten(DocumentKind.RETURN, news.returnId())) {
            return;
        }
        var requisition = requisitions
                .lock(news.requisitionId())
                .orElseThrow(() -> RequisitionProblem.notFound(news.requisitionId()));
        requireOf(requisition, news.ticketId());
        var parts = news.lines().stream()
                .map(line -> new ItemQuantity(line.itemId(), line.quantity()))
                .toList();
        RequisitionLines.requireSane(parts);
        requisition.giveBack(parts);
        requisitions.save(requisition);
        var warehouseId = requisition.facts().warehouseId();
        var warehouse = warehouses.find(warehouseId).orElseThrow(() -> WarehouseProblem.notFound(warehouseId));
        documents.write(new HandOver(requisition, warehouse, parts, news.returnedBy())
                .draft(ids.next(), DocumentKind.RETURN, news.returnId()));
    }

    /** The ticket is cancelled: promises are released; what is in custody stays visible there until it comes back. */
    @Transactional
    public void end(long ticketId) {
        end(requisitions.lockOfTicket(ticketId));
    }

    /**
     * The ticket is completed: notes what was used, releases the rest of the promises.
     *
     * @return the lines used, with names for documents; refuses when more was used than is in custody
     */
    @Transactional
    public List<Used> complete(long ticketId, List<MaterialUsed> materials) {
        var ofTicket = requisitions.lockOfTicket(ticketId);
        var used = new ArrayList<Used>();
        for (var material : materials) {
            if (material.quantity().signum() != 0) {
                used.add(use(ofTicket, material));
            }
        }
        end(ofTicket);
        return used;
    }

    private static Used use(List<Requisition> ofTicket, MaterialUsed material) {
        var requisition = ofTicket.stream()
                .filter(r -> r.facts().id() == material.requisitionId())
                .findFirst()
                .orElseThrow(() -> RequisitionProblem.notFound(material.requisitionId()));
        requisition.consume(List.of(new ItemQuantity(material.itemId(), material.quantity())));
        return new Used(material.requisitionId(), requisition.line(material.itemId()), material.quantity());
    }

    /** Releases per warehouse and not per requisition, so that stock is locked in one order. */
    private void end(List<Requisition> ofTicket) {
        var released = new TreeMap<Long, List<ItemQuantity>>();
        for (var requisition : ofTicket) {
            released.computeIfAbsent(requisition.facts().warehouseId(), _ -> new ArrayList<>())
                    .addAll(requisition.endTicket());
            requisitions.save(requisition);
        }
        released.forEach(holding::release);
    }

    private static void requireOf(Requisition requisition, long ticketId) {
        var ticket = requisition.facts().ticketId();
        if (ticket == null || ticket != ticketId) {
            throw RequisitionProblem.notFound(requisition.facts().id());
        }
    }
}
