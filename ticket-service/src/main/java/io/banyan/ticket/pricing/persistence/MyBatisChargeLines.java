package io.banyan.ticket.pricing.persistence;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.id.Ids;
import io.banyan.ticket.pricing.ChargeLines;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisChargeLines implements ChargeLines {

    private final ChargeLineMapper mapper;
    private final Ids ids;

    MyBatisChargeLines(ChargeLineMapper mapper, Ids ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    @Override
    public void replace(Of price, List<ChargeLine> lines) {
        var _ = mapper.remove(price);
        if (!lines.isEmpty()) {
            var fresh = lines.stream()
                    .map(line -> new ChargeLineMapper.NewLine(ids.next(), line))
                    .toList();
            var _ = mapper.add(price, fresh);
        }
    }

    @Override
    public void forget(long ticketId) {
        var _ = mapper.forget(ticketId);
    }

    @Override
    public List<ChargeLine> of(long ticketId, int round, Stage stage) {
        return mapper.of(ticketId, round, stage);
    }
}
