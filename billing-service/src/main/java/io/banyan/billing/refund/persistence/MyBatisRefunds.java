package io.banyan.billing.refund.persistence;

import io.banyan.billing.refund.Refund;
import io.banyan.billing.refund.RefundProblem;
import io.banyan.billing.refund.RefundTerms.Part;
import io.banyan.billing.refund.Refunds;
import io.banyan.billing.refund.persistence.RefundMapper.Due;
import io.banyan.billing.refund.persistence.RefundMapper.PartRecord;
import io.banyan.common.money.Money;
import io.banyan.common.persistence.Changed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRefunds implements Refunds {

    private final RefundMapper mapper;

    MyBatisRefunds(RefundMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Refund> find(long id) {
        return Optional.ofNullable(mapper.selectById(id)).map(this::restore);
    }

    @Override
    public Refund lock(long id) {
        return mapper.lock(id).map(this::restore).orElseThrow(() -> RefundProblem.notFound(id));
    }

    @Override
    public Optional<Refund> lockByNumber(String number) {
        return mapper.lockByNumber(number).map(this::restore);
    }

    private Refund restore(RefundRow row) {
        return row.toRefund(mapper.parts(List.of(row.id)).stream()
                .map(part -> new Part(part.billId(), new Money(part.amount())))
                .toList());
    }

    @Override
    public void add(Refund refund, Instant checkAt) {
        var row = RefundRow.of(refund);
        row.nextCheckAt = refund.status().isAtChannel() ? checkAt : null;
        Changed.one(mapper.insert(row), "Refund");
        var terms = refund.terms();
        var parts = terms.parts().stream()
                .map(part -> new PartRecord(
                        refund.id(),
                        part.billId(),
                        terms.companyId(),
                        terms.projectId(),
                        part.amount().amount(),
                        null))
                .toList();
        if (mapper.addParts(parts) != parts.size()) {
            throw new IllegalStateException("Not all parts of refund " + refund.id() + " were stored");
        }
    }

    @Override
    public void save(Refund refund) {
        Changed.one(mapper.change(RefundRow.of(refund)), "Refund " + refund.number());
    }

    @Override
    public void checkAt(long id, Instant when) {
        Changed.one(mapper.checkAt(id, when), "Refund");
    }

    @Override
    public List<Long> claimDue(Instant now, List<Duration> delays, int limit) {
        return mapper.due(now, limit).stream()
                .filter(due -> {
                    var next = now.plus(delays.get(Math.min(due.checks(), delays.size() - 1)));
                    return mapper.claim(due.id(), due.nextCheckAt(), next) == 1;
                })
                .map(Due::id)
                .toList();
    }
}
