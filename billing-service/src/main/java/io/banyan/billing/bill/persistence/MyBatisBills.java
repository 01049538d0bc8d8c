package io.banyan.billing.bill.persistence;

import io.banyan.billing.bill.Bill;
import io.banyan.billing.bill.BillLine;
import io.banyan.billing.bill.BillProblem;
import io.banyan.billing.bill.Bills;
import io.banyan.billing.bill.persistence.BillLineMapper.LineRecord;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.money.Money;
import io.banyan.common.outbox.Outbox;
import io.banyan.common.persistence.Changed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisBills implements Bills {

    private final BillMapper bills;
    private final BillLineMapper lines;
    private final Outbox outbox;

    MyBatisBills(BillMapper bills, BillLineMapper lines, Outbox outbox) {
        this.bills = bills;
        this.lines = lines;
        this.outbox = outbox;
    }

    @Override
    public Bill lock(long id) {
        return lockAll(List.of(id)).getFirst();
    }

    @Override
    public List<Bill> lockAll(Collection<Long> ids) {
        var rows = bills.lock(ids);
        var found = rows.stream().map(row -> row.id).collect(Collectors.toSet());
        for (var id : ids) {
            if (!found.contains(id)) {
                throw BillProblem.notFound(id);
            }
        }
        return restore(rows);
    }

    @Override
    public List<Bill> lockOfSource(String sourceType, long sourceId) {
        return restore(bills.lockOfSource(sourceType, sourceId));
    }

    private List<Bill> restore(List<BillRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var byBill = lines.of(rows.stream().map(row -> row.id).toList()).stream()
                .collect(Collectors.groupingBy(
                        LineRecord::billId, Collectors.mapping(MyBatisBills::line, Collectors.toList())));
        return rows.stream()
                .map(row -> row.toBill(byBill.getOrDefault(row.id, List.of())))
                .toList();
    }

    @Override
    public boolean exists(SourceRef source, int part) {
        return bills.count(source.type(), source.id(), source.round(), part) > 0;
    }

    @Override
    public void add(Bill bill) {
        Changed.one(bills.insert(BillRow.of(bill)), "Bill");
        var records = new ArrayList<LineRecord>();
        for (var line : bill.terms().lines()) {
            records.add(record(bill, records.size() + 1, line));
        }
        if (lines.insert(records) != records.size()) {
            throw new IllegalStateException("Not all lines of bill " + bill.id() + " were stored");
        }
        tell(bill, 0);
    }

    @Override
    public void save(Bill bill) {
        Changed.one(bills.change(BillRow.of(bill)), "Bill " + bill.number());
        tell(bill, bill.version() + 1);
    }

    private void tell(Bill bill, long version) {
        bill.takeNews().forEach(news -> outbox.append(news, version));
    }

    @Override
    public boolean hold(long billId, long paymentId, Money owed) {
        return bills.hold(billId, paymentId, owed.amount()) == 1;
    }

    @Override
    public void release(long paymentId) {
        var _ = bills.release(paymentId);
    }

    private static LineRecord record(Bill bill, int lineNo, BillLine line) {
        return new LineRecord(
                bill.id(),
                lineNo,
                bill.terms().companyId(),
                bill.terms().projectId(),
                line.chargeItem(),
                line.account(),
                line.kind(),
                line.refId(),
                line.name(),
                line.unit(),
                line.quantity(),
                line.unitPrice(),
                BillLine.FORMULA,
                line.exact(),
                BillLine.ROUNDING,
                line.amount().amount());
    }

    private static BillLine line(LineRecord stored) {
        return new BillLine(
                stored.chargeItem(),
                stored.account(),
                stored.kind(),
                stored.refId(),
                stored.name(),
                stored.unit(),
                stored.quantity(),
                stored.unitPrice(),
                stored.exact(),
                new Money(stored.amount()));
    }
}
