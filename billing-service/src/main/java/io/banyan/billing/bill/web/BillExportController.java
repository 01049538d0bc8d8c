package io.banyan.billing.bill.web;

import io.banyan.billing.bill.BillExport;
import io.banyan.billing.bill.BillQueries.BillFilter;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.export.ExportDesk;
import io.banyan.common.export.ExportView;
import io.banyan.common.export.Exports;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Exports of the list of bills, by staff; each sees his own exports only. */
@RestController
@RequestMapping("/api/v1/bills/exports")
@PreAuthorize("hasAnyAuthority('" + Permissions.BILL_READ + "','" + Permissions.CASH_COLLECT + "')")
class BillExportController {

    private final ExportDesk desk;
    private final Exports exports;
    private final BillExport bills;

    BillExportController(ExportDesk desk, Exports exports, BillExport bills) {
        this.desk = desk;
        this.exports = exports;
        this.bills = bills;
    }

    /** @param filter as lists take it; a file is sorted from the newest on */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ExportView> order(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody BillFilter filter,
            Locale locale) {
        return desk.order(caller, bills, key, filter, locale);
    }

    @GetMapping
    Page<ExportView> list(Caller caller, PageRequest page) {
        return exports.list(caller, bills, page);
    }

    @GetMapping("/{id}")
    ExportView one(Caller caller, @PathVariable long id) {
        return exports.get(caller, bills, id);
    }

    @GetMapping(path = "/{id}/file", produces = "text/csv")
    ResponseEntity<InputStreamResource> file(Caller caller, @PathVariable long id) {
        return desk.file(caller, bills, id);
    }

    /** Ends it when it runs. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable long id) {
        exports.remove(caller, bills, id);
    }
}
