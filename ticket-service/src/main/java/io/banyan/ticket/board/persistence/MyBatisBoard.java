package io.banyan.ticket.board.persistence;

import io.banyan.common.persistence.IdList;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.ticket.board.BoardFilter;
import io.banyan.ticket.board.BoardQueries;
import io.banyan.ticket.board.Order;
import io.banyan.ticket.board.TicketDetail;
import io.banyan.ticket.board.TicketLine;
import io.banyan.ticket.board.persistence.BoardMapper.Scope;
import io.banyan.ticket.lifecycle.TicketAction;
import io.banyan.ticket.lifecycle.TicketDesk;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisBoard implements BoardQueries {

    private final BoardMapper mapper;
    private final Clock clock;

    MyBatisBoard(BoardMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Page<TicketLine> list(Caller caller, BoardFilter filter, PageRequest page) {
        var order = Order.clause(filter.sort());
        if (!caller.isResident() && caller.projectIds().isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        var scope = new Scope(
                caller.isResident(),
                TicketDesk.readsAll(caller),
                caller.companyId(),
                caller.personId(),
                List.copyOf(caller.projectIds()),
                List.copyOf(caller.houseIds()));
        var now = clock.instant();
        return Page.of(
                mapper.list(scope, filter, now, order, page.size(), page.offset()),
                page,
                mapper.count(scope, filter, now));
    }

    @Override
    public List<TicketDetail.TicketEntry> timeline(long ticketId, boolean withInternal) {
        return mapper.timeline(ticketId).stream()
                .filter(row ->
                        withInternal || !row.internal() || !row.what().equals(TicketAction.RECORD_PROGRESS.name()))
                .map(row -> new TicketDetail.TicketEntry(
                        row.at(),
                        row.what(),
                        row.actorId(),
                        row.actorName(),
                        row.actorKind(),
                        row.fromStatus(),
                        row.toStatus(),
                        withInternal || !row.internal() ? row.note() : null,
                        IdList.read(row.fileIds()),
                        row.internal()))
                .toList();
    }

    @Override
    public List<TicketDetail.SlotChange> appointments(long ticketId) {
        return mapper.appointments(ticketId);
    }

    @Override
    public Optional<TicketDetail.TicketOpinion> rating(long ticketId) {
        return Optional.ofNullable(mapper.rating(ticketId));
    }
}
