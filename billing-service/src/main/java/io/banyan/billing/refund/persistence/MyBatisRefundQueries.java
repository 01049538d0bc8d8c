package io.banyan.billing.refund.persistence;

import io.banyan.billing.refund.RefundAction;
import io.banyan.billing.refund.RefundQueries;
import io.banyan.billing.refund.persistence.RefundMapper.PartRecord;
import io.banyan.billing.refund.persistence.RefundMapper.Scope;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRefundQueries implements RefundQueries {

    private final RefundMapper mapper;

    MyBatisRefundQueries(RefundMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<RefundView> find(Caller caller, long id) {
        return views(caller, mapper.one(scope(caller), id)).stream().findFirst();
    }

    @Override
    public Page<RefundView> list(Caller caller, RefundFilter filter, PageRequest page) {
        var rows = mapper.page(scope(caller), filter, page.size(), (page.page() - 1) * page.size());
        return Page.of(views(caller, rows), page, mapper.count(scope(caller), filter));
    }

    private List<RefundView> views(Caller caller, List<RefundRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var parts = mapper.parts(rows.stream().map(row -> row.id).toList()).stream()
                .collect(Collectors.groupingBy(PartRecord::refundId));
        return rows.stream()
                .map(row -> view(caller, row, parts.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static RefundView view(Caller caller, RefundRow row, List<PartRecord> parts) {
        return new RefundView(
                row.id,
                row.number,
                row.status,
                row.projectId,
                row.paymentId,
                row.method,
                row.amount,
                row.reason,
                row.automatic,
                row.createdBy,
                row.createdAt,
                row.finishedAt,
                row.paidOutIn,
                row.lastError,
                parts.stream()
                        .map(part -> new PartView(
                                part.billId() == 0 ? null : part.billId(), part.billNumber(), part.amount()))
                        .toList(),
                RefundAction.availableTo(caller, row.status),
                row.version);
    }

    private static Scope scope(Caller caller) {
        return new Scope(caller.isResident(), caller.personId(), caller.companyId(), caller.projectIds());
    }
}
