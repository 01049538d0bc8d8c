package io.banyan.inventory.requisition.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.requisition.Requisition;
import io.banyan.inventory.requisition.RequisitionFilter;
import io.banyan.inventory.requisition.RequisitionProblem;
import io.banyan.inventory.requisition.RequisitionQueries;
import io.banyan.inventory.requisition.RequisitionView;
import io.banyan.inventory.requisition.Requisitions;
import io.banyan.inventory.stock.Balance;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRequisitions implements Requisitions, RequisitionQueries {

    private final RequisitionMapper mapper;
    private final Clock clock;

    MyBatisRequisitions(RequisitionMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Optional<Requisition> find(long id) {
        return whole(mapper.byId(id));
    }

    @Override
    public Optional<Requisition> lock(long id) {
        return whole(mapper.lock(id));
    }

    private Optional<Requisition> whole(@Nullable RequisitionRow row) {
        return row == null ? Optional.empty() : Optional.of(whole(List.of(row)).getFirst());
    }

    private List<Requisition> whole(List<RequisitionRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var lines = mapper.lines(rows.stream().map(RequisitionRow::id).toList());
        return rows.stream().map(row -> row.with(lines)).toList();
    }

    @Override
    public List<Requisition> lockOfTicket(long ticketId) {
        return whole(mapper.lockOfTicket(ticketId));
    }

    @Override
    public void add(Requisition requisition) {
        Changed.one(mapper.insert(requisition.facts(), requisition.state()), "Requisition");
        mapper.insertLines(requisition.facts().id(), requisition.lines());
    }

    @Override
    public void save(Requisition requisition) {
        var id = requisition.facts().id();
        Changed.one(mapper.update(id, requisition.state(), clock.instant()), "Requisition");
        requisition.lines().forEach(line -> Changed.one(mapper.updateLine(id, line), "Requisition line"));
    }

    @Override
    public void remove(Requisition requisition) {
        Changed.one(mapper.delete(requisition.facts().id()), "Requisition");
        mapper.deleteLines(requisition.facts().id());
    }

    @Override
    public RequisitionView get(Caller caller, long id) {
        return find(id).filter(found -> RequisitionQueries.isVisible(caller, found))
                .map(found -> RequisitionView.of(found, RequisitionQueries.actions(caller, found)))
                .orElseThrow(() -> RequisitionProblem.notFound(id));
    }

    @Override
    public Page<RequisitionView> page(Caller caller, RequisitionFilter filter, PageRequest page) {
        if (caller.projectIds().isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        var rows = mapper.page(caller.companyId(), caller.projectIds(), filter, page.size(), page.offset());
        return Page.of(
                whole(rows).stream()
                        .map(found -> RequisitionView.of(found, RequisitionQueries.actions(caller, found)))
                        .toList(),
                page,
                mapper.count(caller.companyId(), caller.projectIds(), filter));
    }

    @Override
    public Balance outstanding(long requisitionId, long itemId) {
        return mapper.outstanding(requisitionId, itemId);
    }
}
