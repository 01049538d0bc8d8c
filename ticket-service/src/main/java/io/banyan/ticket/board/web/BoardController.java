package io.banyan.ticket.board.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.ticket.board.BoardFilter;
import io.banyan.ticket.board.BoardQueries;
import io.banyan.ticket.board.TicketDetail;
import io.banyan.ticket.board.TicketLine;
import io.banyan.ticket.board.TicketReader;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tickets")
@PreAuthorize("hasAnyAuthority('" + Caller.RESIDENT + "','" + Permissions.TICKET_READ + "','" + Permissions.TICKET_WORK
        + "','" + Permissions.TICKET_DISPATCH + "','" + Permissions.TICKET_SUBMIT + "')")
class BoardController {

    private final BoardQueries queries;
    private final TicketReader reader;

    BoardController(BoardQueries queries, TicketReader reader) {
        this.queries = queries;
        this.reader = reader;
    }

    @GetMapping
    ResponseEntity<Page<TicketLine>> list(Caller caller, @ModelAttribute BoardFilter filter, PageRequest page) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(queries.list(caller, filter, page));
    }

    @GetMapping("/{id}")
    ResponseEntity<TicketDetail> read(Caller caller, @PathVariable long id) {
        var detail = reader.read(caller, id);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(Versions.etag(detail.version()))
                .body(detail);
    }
}
