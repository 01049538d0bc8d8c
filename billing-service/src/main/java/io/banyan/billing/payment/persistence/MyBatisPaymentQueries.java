package io.banyan.billing.payment.persistence;

import io.banyan.billing.bill.OnTheSpot;
import io.banyan.billing.book.BookDates;
import io.banyan.billing.channel.PayParameters;
import io.banyan.billing.payment.PaymentAction.Standing;
import io.banyan.billing.payment.PaymentQueries;
import io.banyan.billing.payment.persistence.PaymentReadMapper.PartRecord;
import io.banyan.billing.payment.persistence.PaymentReadMapper.ReceiptRecord;
import io.banyan.billing.payment.persistence.PaymentReadMapper.Scope;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPaymentQueries implements PaymentQueries {

    private static final PayParameters NONE = new PayParameters(null, null, null);

    private final PaymentReadMapper mapper;
    private final BookDates dates;

    MyBatisPaymentQueries(PaymentReadMapper mapper, BookDates dates) {
        this.mapper = mapper;
        this.dates = dates;
    }

    @Override
    public Optional<PaymentView> find(Caller caller, long id) {
        return views(caller, mapper.one(scope(caller), id)).stream().findFirst();
    }

    @Override
    public Page<PaymentView> list(Caller caller, PaymentFilter filter, PageRequest page) {
        var rows = mapper.page(scope(caller), filter, page.size(), (page.page() - 1) * page.size());
        return Page.of(views(caller, rows), page, mapper.count(scope(caller), filter));
    }

    private List<PaymentView> views(Caller caller, List<PaymentRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(row -> row.id).toList();
        var parts = mapper.parts(ids).stream().collect(Collectors.groupingBy(PartRecord::paymentId));
        Map<Long, ReceiptRecord> receipts =
                mapper.receipts(ids).stream().collect(Collectors.toMap(ReceiptRecord::paymentId, Function.identity()));
        return rows.stream()
                .map(row -> view(caller, row, parts.getOrDefault(row.id, List.of()), receipts.get(row.id)))
                .toList();
    }

    private PaymentView view(Caller caller, PaymentRow row, List<PartRecord> parts, @Nullable ReceiptRecord receipt) {
        var isPaid = row.succeededAt != null && !row.reversed;
        var refundable = isPaid ? row.amount.subtract(row.refunding) : BigDecimal.ZERO.setScale(2);
        PayParameters stored = row.status.isOpen() ? PaymentRow.parameters(row.payParameters) : null;
        var parameters = stored == null ? NONE : stored;
        return new PaymentView(
                row.id,
                row.number,
                row.status,
                row.method,
                row.amount,
                row.excess,
                row.refunding,
                refundable,
                row.title,
                row.projectId,
                row.payerId,
                row.createdBy,
                row.createdAt,
                row.expiresAt,
                row.succeededAt,
                row.endedAt,
                row.reversed,
                row.reversalReason,
                row.transactionId,
                row.lastError,
                receipt == null ? null : receipt.id(),
                receipt == null ? null : receipt.number(),
                parameters.codeUrl(),
                parameters.h5Url(),
                parameters.jsapi(),
                parts.stream()
                        .map(p -> new BillPart(p.billId(), p.billNumber(), p.title(), p.amount(), p.allocated()))
                        .toList(),
                PaymentView.actions(caller, standing(row, parts, refundable)),
                row.version);
    }

    private Standing standing(PaymentRow row, List<PartRecord> parts, BigDecimal refundable) {
        return new Standing(
                row.method,
                row.status,
                refundable,
                row.succeededAt != null && dates.isToday(row.succeededAt),
                parts.stream().allMatch(PartRecord::canBeTakenBack));
    }

    private static Scope scope(Caller caller) {
        return new Scope(
                caller.isResident(),
                OnTheSpot.isLimitedToOwnWork(caller),
                caller.personId(),
                caller.companyId(),
                caller.projectIds());
    }
}
