package io.banyan.ticket.board.persistence;

import io.banyan.common.persistence.IdList;
import io.banyan.common.privacy.Vault;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.ticket.board.BoardFilter;
import io.banyan.ticket.board.BoardQueries;
import io.banyan.ticket.board.Order;
import io.banyan.ticket.board.TicketDetail;
import io.banyan.ticket.board.TicketLine;
import io.banyan.ticket.board.persistence.BoardMapper.Scope;
import io.banyan.ticket.field.FieldReader;
import io.banyan.ticket.lifecycle.TicketAction;
import io.banyan.ticket.lifecycle.TicketDesk;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisBoard implements BoardQueries {

    private static final int SHORTEST_PHONE = 6;

    /** What residents do not learn of at all when it is internal. */
    private static final Set<String> INSIDE =
            Set.of(TicketAction.RECORD_PROGRESS.name(), TicketAction.CHANGE_FIELDS.name());

    private final BoardMapper mapper;
    private final Vault vault;
    private final FieldReader fields;
    private final Clock clock;

    MyBatisBoard(BoardMapper mapper, Vault vault, FieldReader fields, Clock clock) {
        this.mapper = mapper;
        this.vault = vault;
        this.fields = fields;
        this.clock = clock;
    }

    @Override
    public Page<TicketLine> list(Caller caller, BoardFilter filter, PageRequest page) {
        var order = Order.clause(filter.sort());
        var scope = scope(caller, filter);
        if (seesNothing(caller)) {
            return Page.of(List.of(), page, 0);
        }
        var now = clock.instant();
        return Page.of(
                mapper.list(scope, filter, now, order, page.size(), page.offset()),
                page,
                mapper.count(scope, filter, now));
    }

    @Override
    public long count(Caller caller, BoardFilter filter) {
        return seesNothing(caller) ? 0 : mapper.count(scope(caller, filter), filter, clock.instant());
    }

    @Override
    public List<TicketLine> below(Caller caller, BoardFilter filter, long id, int limit) {
        return seesNothing(caller)
                ? List.of()
                : mapper.below(scope(caller, filter), filter, clock.instant(), id, limit);
    }

    private static boolean seesNothing(Caller caller) {
        return !caller.isResident() && caller.allProjectIds().isEmpty();
    }

    private Scope scope(Caller caller, BoardFilter filter) {
        return new Scope(
                caller.isResident(),
                TicketDesk.readsAll(caller),
                caller.companyId(),
                caller.personId(),
                List.copyOf(caller.allProjectIds()),
                List.copyOf(caller.houseIds()),
                phoneIndex(filter.q()),
                fields.searches(caller, filter.field()));
    }

    /** A phone is found whole or not at all. */
    private @Nullable String phoneIndex(@Nullable String q) {
        return q == null || q.chars().filter(Character::isDigit).count() < SHORTEST_PHONE ? null : vault.phoneIndex(q);
    }

    @Override
    public List<TicketDetail.TicketEntry> timeline(long ticketId, boolean withInternal) {
        return mapper.timeline(ticketId).stream()
                .filter(row -> withInternal || !row.internal() || !INSIDE.contains(row.what()))
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
