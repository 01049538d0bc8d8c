package io.banyan.ticket.material.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.ticket.material.Requisition;
import io.banyan.ticket.material.Requisitions;
import io.banyan.ticket.material.persistence.RequisitionMapper.HeadRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRequisitions implements Requisitions {

    private final RequisitionMapper mapper;
    private final RequisitionBranch branch;

    MyBatisRequisitions(RequisitionMapper mapper, RequisitionBranch branch) {
        this.mapper = mapper;
        this.branch = branch;
    }

    @Override
    public void attempt(Request request, List<Requisition.RequisitionLine> lines) {
        branch.attempt(request, lines);
    }

    @Override
    public List<Requisition> of(long ticketId) {
        return whole(mapper.ofTicket(ticketId));
    }

    @Override
    public Optional<Requisition> find(long id) {
        return Optional.ofNullable(mapper.byId(id))
                .map(head -> whole(List.of(head)).getFirst());
    }

    @Override
    public boolean isTaken(long id) {
        return mapper.exists(id) == 1;
    }

    @Override
    public boolean isBeingDecided(long ticketId) {
        return mapper.tentative(ticketId) > 0;
    }

    @Override
    public boolean issue(long requisitionId, long itemId, BigDecimal quantity) {
        return mapper.issue(requisitionId, itemId, quantity) == 1 && mapper.issued(requisitionId) == 1;
    }

    @Override
    public boolean refuse(long requisitionId, String reason) {
        return mapper.refuse(requisitionId, reason) == 1 || isTaken(requisitionId);
    }

    @Override
    public boolean use(long requisitionId, long itemId, BigDecimal quantity) {
        return mapper.use(requisitionId, itemId, quantity) == 1;
    }

    @Override
    public boolean giveBack(long requisitionId, long itemId, BigDecimal quantity) {
        return mapper.giveBack(requisitionId, itemId, quantity) == 1;
    }

    @Override
    public void addReturn(MaterialReturn done) {
        Changed.one(mapper.insertReturn(done), "Return");
        var _ = mapper.insertReturnLines(done.id(), done.lines());
    }

    @Override
    public boolean existsReturn(long returnId) {
        return mapper.returns(returnId) > 0;
    }

    @Override
    public void releaseUnissued(long ticketId) {
        var _ = mapper.release(ticketId);
    }

    private List<Requisition> whole(List<HeadRow> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        var lines = mapper.lines(heads.stream().map(HeadRow::id).toList()).stream()
                .collect(Collectors.groupingBy(Requisition.RequisitionLine::requisitionId));
        return heads.stream()
                .map(head -> new Requisition(
                        head.id(),
                        head.round(),
                        head.status(),
                        head.reason(),
                        head.requestedBy(),
                        head.requesterName(),
                        head.requestedAt(),
                        lines.getOrDefault(head.id(), List.of())))
                .toList();
    }
}
