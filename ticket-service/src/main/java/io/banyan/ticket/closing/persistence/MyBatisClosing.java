package io.banyan.ticket.closing.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.ticket.closing.DueTickets;
import io.banyan.ticket.closing.Ratings;
import io.banyan.ticket.lifecycle.Rating;
import io.banyan.ticket.lifecycle.TicketFacts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisClosing implements Ratings, DueTickets {

    private final ClosingMapper mapper;

    MyBatisClosing(ClosingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(TicketFacts ticket, long ratedBy, @Nullable Long assigneeId, Rating rating, Instant at) {
        Changed.one(mapper.addRating(ticket, ratedBy, assigneeId, rating, at), "Rating");
    }

    @Override
    public List<Long> toConfirm(Instant now, int limit) {
        return mapper.toConfirm(now, limit);
    }

    @Override
    public List<Long> unpaid(Instant now, int limit) {
        return mapper.unpaid(now, limit);
    }
}
