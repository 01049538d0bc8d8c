package io.banyan.billing.undecided.persistence;

import io.banyan.billing.payment.PaymentStatus;
import io.banyan.billing.refund.RefundStatus;
import io.banyan.billing.undecided.Undecided;
import io.banyan.billing.undecided.UndecidedMoney;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisUndecidedMoney implements UndecidedMoney {

    private final UndecidedMapper mapper;

    MyBatisUndecidedMoney(UndecidedMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Page<Undecided> payments(List<PaymentStatus> status, PageRequest page) {
        var names = status.stream().map(Enum::name).toList();
        return Page.of(mapper.payments(names, page.size(), page.offset()), page, mapper.countPayments(names));
    }

    @Override
    public Page<Undecided> refunds(List<RefundStatus> status, PageRequest page) {
        var names = status.stream().map(Enum::name).toList();
        return Page.of(mapper.refunds(names, page.size(), page.offset()), page, mapper.countRefunds(names));
    }

    @Override
    public Optional<Undecided> payment(long id) {
        return mapper.payment(id);
    }

    @Override
    public Optional<Undecided> refund(long id) {
        return mapper.refund(id);
    }

    @Override
    public int countUnknownPayments() {
        return mapper.countPayments(List.of(PaymentStatus.UNKNOWN.name()));
    }

    @Override
    public int countUnknownRefunds() {
        return mapper.countRefunds(List.of(RefundStatus.UNKNOWN.name()));
    }
}
