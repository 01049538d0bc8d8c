package io.banyan.inventory.document.web;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.catalogue.CatalogueProblem;
import io.banyan.inventory.catalogue.Item;
import io.banyan.inventory.document.DocumentDraft;
import io.banyan.inventory.document.DocumentFilter;
import io.banyan.inventory.document.DocumentProblem;
import io.banyan.inventory.document.StockDocument;
import io.banyan.inventory.document.StockDocumentService;
import io.banyan.inventory.document.StockDocuments;
import io.banyan.inventory.warehouse.Warehouse;
import io.banyan.inventory.warehouse.WarehouseService;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the two document controllers have in common: the caller's scope, and filling a line from the catalogue. */
@Component
class DocumentDesk {

    private final StockDocumentService service;
    private final StockDocuments documents;
    private final WarehouseService warehouses;

    DocumentDesk(StockDocumentService service, StockDocuments documents, WarehouseService warehouses) {
        this.service = service;
        this.documents = documents;
        this.warehouses = warehouses;
    }

    Warehouse warehouse(Caller caller, long id) {
        return warehouses.usable(caller, id);
    }

    /** Of a repetition the document that is there, whatever has become of what it names. */
    StockDocument write(long id, Supplier<DocumentDraft> draft) {
        return documents.find(id).orElseGet(() -> service.write(draft.get()));
    }

    static DocumentDraft.Line line(
            Map<Long, Item> known, long itemId, BigDecimal quantity, BigDecimal unitCost, @Nullable String batch) {
        var item = known.get(itemId);
        if (item == null) {
            throw CatalogueProblem.itemNotFound(itemId);
        }
        return new DocumentDraft.Line(itemId, item.name(), item.unit(), quantity, unitCost, batch);
    }

    Page<StockDocument> page(Caller caller, DocumentFilter filter, PageRequest page) {
        return documents.page(caller.companyId(), caller.projectIds(), filter, page);
    }

    StockDocument get(Caller caller, long id, boolean incoming) {
        return documents
                .find(id)
                .filter(found ->
                        found.isIncoming() == incoming && caller.seesProject(found.companyId(), found.projectId()))
                .orElseThrow(() -> DocumentProblem.notFound(id));
    }
}
