package io.banyan.inventory.requisition;

import io.banyan.inventory.document.DocumentDraft;
import io.banyan.inventory.stock.DocumentKind;
import io.banyan.inventory.stock.ItemQuantity;
import io.banyan.inventory.warehouse.Warehouse;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stock document of what passes over the counter for a requisition, in either direction. */
record HandOver(Requisition requisition, Warehouse warehouse, List<ItemQuantity> parts, long by) {

    DocumentDraft draft(long id, DocumentKind kind, @Nullable Long sourceId) {
        return new DocumentDraft(
                id,
                kind,
                warehouse,
                sourceId,
                null,
                requisition.facts().id(),
                requisition.facts().ticketId(),
                null,
                null,
                by,
                parts.stream().map(this::line).toList());
    }

    private DocumentDraft.Line line(ItemQuantity part) {
        var line = requisition.line(part.itemId());
        return new DocumentDraft.Line(
                line.itemId(), line.itemName(), line.unit(), part.quantity(), BigDecimal.ZERO, null);
    }
}
