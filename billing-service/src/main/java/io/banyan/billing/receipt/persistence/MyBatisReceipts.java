package io.banyan.billing.receipt.persistence;

import io.banyan.billing.bill.HouseBills;
import io.banyan.billing.receipt.Receipt;
import io.banyan.billing.receipt.ReceiptQueries;
import io.banyan.billing.receipt.Receipts;
import io.banyan.billing.receipt.persistence.ReceiptMapper.LineRecord;
import io.banyan.billing.receipt.persistence.ReceiptMapper.ReceiptRecord;
import io.banyan.billing.receipt.persistence.ReceiptMapper.Scope;
import io.banyan.common.persistence.Changed;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisReceipts implements Receipts, ReceiptQueries {

    private final ReceiptMapper mapper;

    MyBatisReceipts(ReceiptMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Receipt receipt) {
        var order = receipt.order();
        Changed.one(
                mapper.add(new ReceiptRecord(
                        receipt.id(),
                        order.companyId(),
                        order.projectId(),
                        receipt.number(),
                        order.paymentId(),
                        order.payerId(),
                        order.method(),
                        order.amount().amount(),
                        receipt.status().name(),
                        receipt.issuedAt(),
                        order.issuedBy(),
                        null,
                        null,
                        0,
                        null)),
                "Receipt");
    }

    @Override
    public boolean voidOf(long paymentId, Instant now) {
        return mapper.voidOf(paymentId, now) == 1;
    }

    @Override
    public Optional<ReceiptView> find(Caller caller, long id) {
        return views(mapper.one(scope(caller), id)).stream().findFirst();
    }

    @Override
    public Page<ReceiptView> list(Caller caller, ReceiptFilter filter, PageRequest page) {
        var found = mapper.page(scope(caller), filter, page.size(), (page.page() - 1) * page.size());
        return Page.of(views(found), page, mapper.count(scope(caller), filter));
    }

    private List<ReceiptView> views(List<ReceiptRecord> receipts) {
        if (receipts.isEmpty()) {
            return List.of();
        }
        var lines = mapper.lines(receipts.stream().map(ReceiptRecord::paymentId).toList()).stream()
                .collect(Collectors.groupingBy(LineRecord::paymentId));
        return receipts.stream()
                .map(r -> new ReceiptView(
                        r.id(),
                        r.number(),
                        "RECEIPT",
                        r.projectId(),
                        r.paymentId(),
                        r.payerId(),
                        r.method(),
                        r.amount(),
                        r.status(),
                        r.issuedAt(),
                        r.issuedBy(),
                        r.voidedAt(),
                        r.voidReason(),
                        r.prints(),
                        r.lastPrintedAt(),
                        lines.getOrDefault(r.paymentId(), List.of()).stream()
                                .map(l ->
                                        new ReceiptLine(l.billId(), l.billNumber(), l.title(), l.houseId(), l.amount()))
                                .toList()))
                .toList();
    }

    private static Scope scope(Caller caller) {
        return new Scope(
                caller.isResident(),
                caller.personId(),
                caller.companyId(),
                caller.projectIds(),
                HouseBills.seenBy(caller));
    }
}
