package io.banyan.billing.bill.persistence;

import io.banyan.billing.bill.TicketRounds;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisTicketRounds implements TicketRounds {

    private final TicketRoundMapper mapper;

    MyBatisTicketRounds(TicketRoundMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void raise(long ticketId, long companyId, long projectId, int round) {
        var _ = mapper.raise(ticketId, companyId, projectId, round);
    }

    @Override
    public int of(long ticketId) {
        return mapper.of(ticketId);
    }
}
