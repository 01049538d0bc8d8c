package io.banyan.ticket.dispatch.persistence;

import io.banyan.common.scope.Scope;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.ticket.board.TicketLine;
import io.banyan.ticket.dispatch.DispatchQueries;
import io.banyan.ticket.dispatch.Job;
import io.banyan.ticket.dispatch.Workload;
import io.banyan.ticket.dispatch.Workload.Slot;
import io.banyan.ticket.dispatch.persistence.DispatchMapper.LoadRow;
import io.banyan.ticket.dispatch.persistence.DispatchMapper.RecordRow;
import io.banyan.ticket.lifecycle.TicketDesk;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDispatch implements DispatchQueries {

    private final DispatchMapper mapper;

    MyBatisDispatch(DispatchMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Page<TicketLine> pool(Caller caller, PoolFilter filter, PageRequest page) {
        if (caller.allProjectIds().isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        var projects = caller.allProjectIds();
        var worker = TicketDesk.readsAll(caller) ? null : caller.personId();
        return Page.of(
                mapper.pool(caller.companyId(), projects, worker, filter, page.size(), page.offset()),
                page,
                mapper.poolSize(caller.companyId(), projects, worker, filter));
    }

    @Override
    public List<Job> jobs(long companyId, long projectId, @Nullable Collection<Long> ticketIds, int limit) {
        return mapper.jobs(companyId, projectId, ticketIds, limit);
    }

    @Override
    public Optional<Job> job(long ticketId) {
        return Optional.ofNullable(mapper.job(ticketId));
    }

    @Override
    public Map<Long, Workload> workloads(long companyId, long projectId, Instant dayFrom, Instant dayTo) {
        return Scope.across("nobody is in two places at once, whichever of them the dispatcher sees")
                .call(() -> everywhere(companyId, projectId, dayFrom, dayTo));
    }

    private Map<Long, Workload> everywhere(long companyId, long projectId, Instant dayFrom, Instant dayTo) {
        var open = mapper.open(companyId, projectId, dayFrom, dayTo).stream()
                .collect(Collectors.groupingBy(LoadRow::staffId));
        return mapper.records(companyId, projectId).stream()
                .collect(Collectors.toMap(
                        RecordRow::staffId, row -> workload(row, open.getOrDefault(row.staffId(), List.of()))));
    }

    private static Workload workload(RecordRow past, List<LoadRow> open) {
        var buildings = new HashSet<String>();
        open.stream()
                .filter(LoadRow::today)
                .flatMap(row -> Stream.ofNullable(row.building()))
                .forEach(buildings::add);
        return new Workload(
                open.size(),
                open.stream().anyMatch(LoadRow::onSite),
                past.rating(),
                open.stream().flatMap(MyBatisDispatch::slot).toList(),
                buildings,
                past.lastAssigned());
    }

    private static Stream<Slot> slot(LoadRow row) {
        var from = row.appointmentFrom();
        var to = row.appointmentTo();
        return from == null || to == null ? Stream.empty() : Stream.of(new Slot(from, to));
    }
}
