package io.banyan.ticket.lifecycle;

import io.banyan.common.contract.ticket.QuoteApproved;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketCancelled.Leading;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketConfirmed;
import io.banyan.common.contract.ticket.TicketQuoted;
import io.banyan.common.contract.ticket.TicketRated;
import io.banyan.common.contract.ticket.TicketReopened;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words the news of a ticket's price, result and end, at one moment. */
final class OutcomeNews {

    private final TicketFacts f;
    private final Instant at;

    OutcomeNews(TicketFacts facts, Instant at) {
        this.f = facts;
        this.at = at;
    }

    TicketQuoted quoted(BigDecimal amount) {
        return new TicketQuoted(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                amount);
    }

    QuoteApproved quoteApproved(BigDecimal amount, @Nullable Long assigneeId) {
        return new QuoteApproved(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                amount,
                assigneeId);
    }

    TicketConfirmed confirmed(boolean automatic) {
        return new TicketConfirmed(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                automatic);
    }

    TicketReopened reopened(String reason, int round, @Nullable Long assigneeId) {
        return new TicketReopened(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                reason,
                round,
                assigneeId);
    }

    TicketCancelled cancelled(String reason, @Nullable Long assigneeId, @Nullable Leading mergedInto) {
        return new TicketCancelled(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                reason,
                assigneeId,
                mergedInto);
    }

    TicketCompleted completed(long assigneeId, int round, Completion done) {
        return new TicketCompleted(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                assigneeId,
                round,
                done.mode(),
                f.subject().title(),
                done.price().lines(),
                done.price().total().amount(),
                done.materials());
    }

    TicketRated rated(@Nullable Long assigneeId, Rating rating) {
        return new TicketRated(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                assigneeId,
                rating.speed(),
                rating.result(),
                rating.attitude(),
                rating.words());
    }
}
