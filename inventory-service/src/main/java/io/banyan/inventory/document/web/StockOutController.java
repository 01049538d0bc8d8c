package io.banyan.inventory.document.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.catalogue.Items;
import io.banyan.inventory.document.DocumentDraft;
import io.banyan.inventory.document.DocumentFilter;
import io.banyan.inventory.document.StockDocument;
import io.banyan.inventory.stock.DocumentKind;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inventory/stock-outs")
class StockOutController {

    private final DocumentDesk desk;
    private final Idempotency idempotency;
    private final Items items;

    StockOutController(DocumentDesk desk, Idempotency idempotency, Items items) {
        this.desk = desk;
        this.idempotency = idempotency;
        this.items = items;
    }

    @PostMapping
    @PreAuthorize("hasAuthority('" + Permissions.STOCK_MOVE + "')")
    ResponseEntity<StockDocument> takeOut(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody StockOutRequest request) {
        return idempotency.create(
                caller,
                "stock-outs.take-out",
                key,
                request,
                StockDocument.class,
                id -> desk.write(id, () -> draft(caller, id, request)));
    }

    /** Items that are no longer used may still be scrapped. */
    private DocumentDraft draft(Caller caller, long id, StockOutRequest request) {
        var warehouse = desk.warehouse(caller, request.warehouseId());
        var known = items.each(
                caller.companyId(),
                request.lines().stream().map(StockOutRequest.TakenLine::itemId).toList());
        var lines = request.lines().stream()
                .map(line -> DocumentDesk.line(known, line.itemId(), line.quantity(), BigDecimal.ZERO, line.batch()))
                .toList();
        return new DocumentDraft(
                id,
                request.kind().kind(),
                warehouse,
                null,
                null,
                null,
                null,
                null,
                request.note(),
                caller.personId(),
                lines);
    }

    @GetMapping
    @PreAuthorize("hasAuthority('" + Permissions.STOCK_READ + "')")
    Page<StockDocument> all(
            Caller caller,
            @RequestParam(required = false) @Nullable Long warehouseId,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @RequestParam(required = false) @Nullable Long ticketId,
            PageRequest page) {
        return desk.page(caller, new DocumentFilter(false, warehouseId, kind, ticketId), page);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('" + Permissions.STOCK_READ + "')")
    StockDocument get(Caller caller, @PathVariable long id) {
        return desk.get(caller, id, false);
    }
}
