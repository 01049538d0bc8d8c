package io.banyan.ticket.board.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.export.ExportDesk;
import io.banyan.common.export.ExportView;
import io.banyan.common.export.Exports;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.ticket.board.BoardFilter;
import io.banyan.ticket.board.TicketExport;
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

/** Exports of the list of tickets, by staff; each sees his own exports only. */
@RestController
@RequestMapping("/api/v1/tickets/exports")
@PreAuthorize("hasAnyAuthority('" + Permissions.TICKET_READ + "','" + Permissions.TICKET_WORK + "','"
        + Permissions.TICKET_DISPATCH + "','" + Permissions.TICKET_SUBMIT + "')")
class TicketExportController {

    private final ExportDesk desk;
    private final Exports exports;
    private final TicketExport tickets;

    TicketExportController(ExportDesk desk, Exports exports, TicketExport tickets) {
        this.desk = desk;
        this.exports = exports;
        this.tickets = tickets;
    }

    /** @param filter as lists take it; a file is sorted from the newest on */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ExportView> order(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody BoardFilter filter,
            Locale locale) {
        return desk.order(caller, tickets, key, filter, locale);
    }

    @GetMapping
    Page<ExportView> list(Caller caller, PageRequest page) {
        return exports.list(caller, tickets, page);
    }

    @GetMapping("/{id}")
    ExportView one(Caller caller, @PathVariable long id) {
        return exports.get(caller, tickets, id);
    }

    @GetMapping(path = "/{id}/file", produces = "text/csv")
    ResponseEntity<InputStreamResource> file(Caller caller, @PathVariable long id) {
        return desk.file(caller, tickets, id);
    }

    /** Ends it when it runs. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable long id) {
        exports.remove(caller, tickets, id);
    }
}
