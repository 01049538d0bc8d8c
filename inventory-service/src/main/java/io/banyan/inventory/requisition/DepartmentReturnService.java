package io.banyan.inventory.requisition;

import io.banyan.common.security.Caller;
import io.banyan.inventory.document.DocumentDraft;
import io.banyan.inventory.document.StockDocumentService;
import io.banyan.inventory.stock.Balance;
import io.banyan.inventory.stock.DocumentKind;
import io.banyan.inventory.stock.ItemQuantity;
import io.banyan.inventory.warehouse.WarehouseProblem;
import io.banyan.inventory.warehouse.Warehouses;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what a department does not need 领用退回. It comes in at what it cost when it went out, so that neither the department's account
 * nor the shelf gains by going to and fro; from then on it is part of the shelf's average.
 */
@Service
public class DepartmentReturnService {

    private final Requisitions requisitions;
    private final StockDocumentService documents;
    private final Warehouses warehouses;

    DepartmentReturnService(Requisitions requisitions, StockDocumentService documents, Warehouses warehouses) {
        this.requisitions = requisitions;
        this.documents = documents;
        this.warehouses = warehouses;
    }

    /** Takes back parts of what was handed out, once per document id. */
    @Transactional
    public void takeBack(Caller caller, long requisitionId, long documentId, List<ItemQuantity> parts) {
        var requisition = requisitions
                .lock(requisitionId)
                .filter(found -> RequisitionQueries.isVisible(caller, found))
                .orElseThrow(() -> RequisitionProblem.notFound(requisitionId));
        if (documents.isWritten(documentId)) {
            return;
        }
        RequisitionLines.requireSane(parts);
        requisition.takeBack(parts);
        requisitions.save(requisition);
        var _ = documents.write(draft(requisition, documentId, parts, caller.personId()));
    }

    private DocumentDraft draft(Requisition requisition, long documentId, List<ItemQuantity> parts, long by) {
        var facts = requisition.facts();
        return new DocumentDraft(
                documentId,
                DocumentKind.RETURN,
                warehouses.find(facts.warehouseId()).orElseThrow(() -> WarehouseProblem.notFound(facts.warehouseId())),
                null,
                null,
                facts.id(),
                null,
                null,
                facts.department(),
                by,
                parts.stream().map(part -> line(requisition, part)).toList());
    }

    private DocumentDraft.Line line(Requisition requisition, ItemQuantity part) {
        var line = requisition.line(part.itemId());
        var out = requisitions.outstanding(requisition.facts().id(), part.itemId());
        return new DocumentDraft.Line(
                line.itemId(),
                line.itemName(),
                line.unit(),
                part.quantity(),
                Balance.unitCost(part.quantity(), out.costOf(part.quantity())),
                null);
    }
}
