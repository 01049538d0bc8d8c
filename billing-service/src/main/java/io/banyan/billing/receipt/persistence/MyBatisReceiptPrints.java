package io.banyan.billing.receipt.persistence;

import io.banyan.billing.receipt.ReceiptPrint;
import io.banyan.billing.receipt.ReceiptPrints;
import io.banyan.common.persistence.Changed;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisReceiptPrints implements ReceiptPrints {

    private final ReceiptPrintMapper mapper;

    MyBatisReceiptPrints(ReceiptPrintMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<ReceiptPrint> find(long id) {
        return mapper.one(id);
    }

    @Override
    public ReceiptPrint add(long id, long receiptId, long printedBy, Instant now) {
        Changed.one(mapper.count(receiptId, now), "Receipt");
        var counted = mapper.counted(receiptId);
        var print = new ReceiptPrint(id, receiptId, counted.prints(), printedBy, now, counted.voidedAt());
        Changed.one(mapper.add(print, counted), "Print of a receipt");
        return print;
    }
}
