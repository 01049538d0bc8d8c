package io.banyan.inventory.disposal.persistence;

import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.persistence.Changed;
import io.banyan.inventory.disposal.Consumption;
import io.banyan.inventory.disposal.Consumptions;
import io.banyan.inventory.disposal.Settlement;
import io.banyan.inventory.disposal.Settlements;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisConsumptions implements Consumptions, Settlements {

    private final ConsumptionMapper mapper;

    MyBatisConsumptions(ConsumptionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isConsumed(long ticketId, int round) {
        return mapper.count(ticketId, round) > 0;
    }

    @Override
    public void add(Consumption consumption) {
        Changed.one(mapper.insert(consumption), "Consumption");
        if (!consumption.lines().isEmpty()) {
            mapper.insertLines(consumption.id(), consumption.lines());
        }
    }

    @Override
    public List<Consumption> awaiting(long ticketId, int paidRound) {
        return mapper.awaiting(ticketId, paidRound).stream()
                .map(row -> row.with(mapper.lines(row.id())))
                .toList();
    }

    @Override
    public Settlement lock(long ticketId, int round) {
        mapper.touch(ticketId, round);
        return mapper.settlement(ticketId, round);
    }

    @Override
    public void pay(long ticketId, int round, BillPaid news) {
        Changed.one(mapper.pay(ticketId, round, news), "Settlement");
    }

    @Override
    public void reopen(long ticketId, int round) {
        Changed.one(mapper.reopen(ticketId, round), "Settlement");
    }

    @Override
    public void voided(long ticketId, int round) {
        Changed.one(mapper.voided(ticketId, round), "Settlement");
    }

    @Override
    public void refund(long ticketId, int round, BigDecimal refunded) {
        Changed.one(mapper.refund(ticketId, round, refunded), "Settlement");
    }
}
