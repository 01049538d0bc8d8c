package io.banyan.billing.chargeitem.persistence;

import io.banyan.billing.chargeitem.ChargeItem;
import io.banyan.billing.chargeitem.ChargeItems;
import io.banyan.common.persistence.Changed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisChargeItems implements ChargeItems {

    private final ChargeItemMapper mapper;

    MyBatisChargeItems(ChargeItemMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<ChargeItem> of(long companyId) {
        return mapper.of(companyId);
    }

    @Override
    public Optional<ChargeItem> find(long id) {
        return mapper.find(id);
    }

    @Override
    public boolean addIfAbsent(ChargeItem item) {
        var _ = mapper.addIfAbsent(item);
        return mapper.idOf(item.companyId(), item.code()) == item.id();
    }

    @Override
    public void save(ChargeItem item) {
        Changed.one(mapper.save(item), "Charge item");
    }
}
