package io.banyan.notice.inbox.persistence;

import io.banyan.notice.inbox.Occasion;
import io.banyan.notice.inbox.Technicians;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisTechnicians implements Technicians {

    private final TechnicianMapper mapper;

    MyBatisTechnicians(TechnicianMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void remember(Occasion ticket, long technician) {
        var link = Objects.requireNonNull(ticket.link(), "The occasion is no ticket");
        mapper.put(link.id(), ticket.companyId(), ticket.projectId(), technician);
    }

    @Override
    public Optional<Long> of(long ticketId) {
        return Optional.ofNullable(mapper.of(ticketId));
    }
}
