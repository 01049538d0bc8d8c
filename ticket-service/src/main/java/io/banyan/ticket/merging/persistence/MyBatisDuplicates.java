package io.banyan.ticket.merging.persistence;

import io.banyan.common.persistence.IdList;
import io.banyan.ticket.lifecycle.TicketFacts;
import io.banyan.ticket.merging.Alike.FoldedTicket;
import io.banyan.ticket.merging.Alike.LeadingTicket;
import io.banyan.ticket.merging.Alike.TicketHint;
import io.banyan.ticket.merging.Duplicates;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDuplicates implements Duplicates {

    private static final Duration NEAR = Duration.ofHours(48);

    private final DuplicateMapper mapper;

    MyBatisDuplicates(DuplicateMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<TicketHint> hints(TicketFacts ticket) {
        if (ticket.spot().houseId() == null && ticket.spot().publicAreaId() == null) {
            return List.of();
        }
        return mapper.hints(
                ticket, ticket.submittedAt().minus(NEAR), ticket.submittedAt().plus(NEAR));
    }

    @Override
    public List<FoldedTicket> foldedInto(long ticketId) {
        return mapper.foldedInto(ticketId).stream()
                .map(row -> new FoldedTicket(
                        row.id(),
                        row.number(),
                        row.title(),
                        row.description(),
                        row.place(),
                        row.requesterName(),
                        row.createdAt(),
                        IdList.read(row.fileIds())))
                .toList();
    }

    @Override
    public Optional<LeadingTicket> leading(long ticketId) {
        return Optional.ofNullable(mapper.leading(ticketId));
    }
}
