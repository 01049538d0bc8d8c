package io.banyan.ticket.board;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.List;
import java.util.Optional;

/** Reads over tickets; what lies outside the caller's scope is not in any of them. */
public interface BoardQueries {

    Page<TicketLine> list(Caller caller, BoardFilter filter, PageRequest page);

    long count(Caller caller, BoardFilter filter);

    /** The next of a list from the newest on: those with smaller ids. */
    List<TicketLine> below(Caller caller, BoardFilter filter, long id, int limit);

    /** Without internal words; a move is shown to the resident all the same. */
    List<TicketDetail.TicketEntry> timeline(long ticketId, boolean withInternal);

    List<TicketDetail.SlotChange> appointments(long ticketId);

    Optional<TicketDetail.TicketOpinion> rating(long ticketId);
}
