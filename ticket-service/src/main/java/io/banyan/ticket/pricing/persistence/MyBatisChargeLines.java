package io.banyan.ticket.pricing.persistence;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.id.Ids;
import io.banyan.ticket.pricing.ChargeLines;
import io.banyan.ticket.pricing.persistence.ChargeLineMapper.NewLine;
import io.banyan.ticket.pricing.persistence.ChargeLineMapper.StagedLine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
            var _ = mapper.add(
                    price,
                    lines.stream().map(line -> new NewLine(ids.next(), line)).toList());
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

    @Override
    public Map<Stage, List<ChargeLine>> ofRound(long ticketId, int round) {
        return mapper.ofRound(ticketId, round).stream()
                .collect(Collectors.groupingBy(
                        StagedLine::stage, Collectors.mapping(StagedLine::toLine, Collectors.toList())));
    }
}
