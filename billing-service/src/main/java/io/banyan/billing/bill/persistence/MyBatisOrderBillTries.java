package io.banyan.billing.bill.persistence;

import io.banyan.billing.bill.BillProblem;
import io.banyan.billing.bill.OrderBillTries;
import io.banyan.billing.bill.persistence.OrderBillTryMapper.TryRecord;
import io.banyan.billing.book.BookDates;
import io.banyan.common.contract.billing.BillingInternalApi.PrepareOrderBill;
import io.banyan.common.json.BanyanJson;
import io.banyan.common.persistence.Changed;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class MyBatisOrderBillTries implements OrderBillTries {

    private final OrderBillTryMapper mapper;
    private final BookDates dates;
    private final JsonMapper json = BanyanJson.mapper();

    MyBatisOrderBillTries(OrderBillTryMapper mapper, BookDates dates) {
        this.mapper = mapper;
        this.dates = dates;
    }

    @Override
    public void add(long billId, PrepareOrderBill command) {
        var source = command.source();
        try {
            Changed.one(
                    mapper.add(new TryRecord(
                            billId,
                            source.type(),
                            source.id(),
                            source.round(),
                            json.writeValueAsString(command),
                            false,
                            dates.now())),
                    "Order bill");
        } catch (DuplicateKeyException _) {
            throw BillProblem.orderBillUndecided(source);
        }
    }

    @Override
    public Optional<Try> lock(long billId) {
        return mapper.lock(billId)
                .map(tried -> new Try(json.readValue(tried.command(), PrepareOrderBill.class), tried.cancelled()));
    }

    @Override
    public void remove(long billId) {
        var _ = mapper.remove(billId);
    }

    @Override
    public void noteCancelled(String sourceType, long sourceId) {
        var _ = mapper.noteCancelled(sourceType, sourceId);
    }
}
