package io.banyan.billing.payment.persistence;

import io.banyan.billing.payment.Payment;
import io.banyan.billing.payment.PaymentProblem;
import io.banyan.billing.payment.PaymentTerms.Share;
import io.banyan.billing.payment.Payments;
import io.banyan.billing.payment.persistence.PaymentBillMapper.ShareRecord;
import io.banyan.common.money.Money;
import io.banyan.common.outbox.Outbox;
import io.banyan.common.persistence.Changed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPayments implements Payments {

    private final PaymentMapper payments;
    private final PaymentBillMapper shares;
    private final Outbox outbox;

    MyBatisPayments(PaymentMapper payments, PaymentBillMapper shares, Outbox outbox) {
        this.payments = payments;
        this.shares = shares;
        this.outbox = outbox;
    }

    @Override
    public Optional<Payment> find(long id) {
        return Optional.ofNullable(payments.selectById(id)).map(this::restore);
    }

    @Override
    public Payment lock(long id) {
        return payments.lock(id).map(this::restore).orElseThrow(() -> PaymentProblem.notFound(id));
    }

    @Override
    public Optional<Payment> lockByNumber(String number) {
        return payments.lockByNumber(number).map(this::restore);
    }

    @Override
    public List<Payment> lockOfBills(Collection<Long> billIds) {
        return billIds.isEmpty()
                ? List.of()
                : payments.lockOfBills(billIds).stream().map(this::restore).toList();
    }

    private Payment restore(PaymentRow row) {
        var parts = shares.of(List.of(row.id)).stream()
                .map(share -> new Share(
                        share.billId(),
                        new Money(share.wanted()),
                        new Money(share.allocated()),
                        new Money(share.refunding())))
                .toList();
        return row.toPayment(parts);
    }

    @Override
    public void add(Payment payment, Instant checkAt) {
        var row = PaymentRow.of(payment);
        row.nextCheckAt = checkAt;
        Changed.one(payments.insert(row), "Payment");
        var terms = payment.terms();
        var records = payment.shares().stream()
                .map(share -> new ShareRecord(
                        payment.id(),
                        share.billId(),
                        terms.companyId(),
                        terms.projectId(),
                        share.wanted().amount(),
                        share.allocated().amount(),
                        share.refunding().amount()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (shares.add(records) != records.size()) {
            throw new IllegalStateException("Not all shares of payment " + payment.id() + " were stored");
        }
    }

    @Override
    public void save(Payment payment) {
        Changed.one(payments.change(PaymentRow.of(payment)), "Payment " + payment.number());
        for (var share : payment.shares()) {
            Changed.one(
                    shares.allocate(
                            payment.id(), share.billId(), share.allocated().amount()),
                    "Share");
        }
        payment.takeNews().forEach(news -> outbox.append(news, payment.version() + 1));
    }

    @Override
    public void checkAt(long id, Instant when) {
        var _ = payments.checkAt(id, when);
    }

    @Override
    public List<Long> claimDue(Instant now, List<Duration> delays, int limit) {
        return payments.due(now, limit).stream()
                .filter(due -> {
                    var next = now.plus(delays.get(Math.min(due.checks() + 1, delays.size() - 1)));
                    var notLaterThanExpiry =
                            due.expiresAt().isAfter(now) && next.isAfter(due.expiresAt()) ? due.expiresAt() : next;
                    return payments.claim(due.id(), due.nextCheckAt(), notLaterThanExpiry) == 1;
                })
                .map(PaymentMapper.Due::id)
                .toList();
    }

    @Override
    public boolean reserveRefund(long paymentId, long billId, Money part) {
        return payments.reserveRefund(paymentId, part.amount()) == 1
                && (billId == 0 || shares.reserveRefund(paymentId, billId, part.amount()) == 1);
    }
}
