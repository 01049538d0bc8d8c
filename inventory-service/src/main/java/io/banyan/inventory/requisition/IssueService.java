package io.banyan.inventory.requisition;

import io.banyan.common.contract.inventory.MaterialsIssued;
import io.banyan.common.outbox.Outbox;
import io.banyan.common.security.Caller;
import io.banyan.inventory.document.StockDocument;
import io.banyan.inventory.document.StockDocumentService;
import io.banyan.inventory.stock.DocumentKind;
import io.banyan.inventory.stock.ItemQuantity;
import io.banyan.inventory.warehouse.Warehouse;
import io.banyan.inventory.warehouse.WarehouseProblem;
import io.banyan.inventory.warehouse.Warehouses;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands material out over the store's counter. What comes back comes back on the ticket: see {@link TicketMaterialService}. */
@Service
public class IssueService {

    private final Requisitions requisitions;
    private final StockDocumentService documents;
    private final Warehouses warehouses;
    private final Outbox outbox;
    private final Clock clock;

    IssueService(
            Requisitions requisitions,
            StockDocumentService documents,
            Warehouses warehouses,
            Outbox outbox,
            Clock clock) {
        this.requisitions = requisitions;
        this.documents = documents;
        this.warehouses = warehouses;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Hands out parts of what is held, once per document id.
     *
     * @param wanted empty for all that is held
     */
    @Transactional
    public void issue(Caller caller, long requisitionId, long documentId, List<ItemQuantity> wanted) {
        var requisition = locked(caller, requisitionId);
        if (documents.isWritten(documentId)) {
            return;
        }
        var parts = wanted.isEmpty() ? requisition.held() : wanted;
        RequisitionLines.requireSane(parts);
        requisition.issue(parts);
        requisitions.save(requisition);
        var document = documents.write(new HandOver(requisition, warehouse(requisition), parts, caller.personId())
                .draft(documentId, DocumentKind.ISSUE, null));
        tell(requisition, document);
    }

    private Requisition locked(Caller caller, long id) {
        return requisitions
                .lock(id)
                .filter(found -> RequisitionQueries.isVisible(caller, found))
                .orElseThrow(() -> RequisitionProblem.notFound(id));
    }

    private Warehouse warehouse(Requisition requisition) {
        var id = requisition.facts().warehouseId();
        return warehouses.find(id).orElseThrow(() -> WarehouseProblem.notFound(id));
    }

    private void tell(Requisition requisition, StockDocument document) {
        var facts = requisition.facts();
        if (facts.ticketId() == null) {
            return;
        }
        outbox.append(
                new MaterialsIssued(
                        UUID.randomUUID(),
                        clock.instant(),
                        facts.companyId(),
                        facts.id(),
                        facts.ticketId(),
                        facts.projectId(),
                        facts.requestedBy(),
                        document.madeBy(),
                        document.lines().stream()
                                .map(line -> new MaterialsIssued.Line(line.itemId(), line.quantity()))
                                .toList()),
                requisition.state().version() + 1);
    }
}
