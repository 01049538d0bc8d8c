package io.banyan.ticket.lifecycle;

import io.banyan.common.contract.ticket.MaterialsReturned;
import io.banyan.common.contract.ticket.TicketAccepted;
import io.banyan.common.contract.ticket.TicketArrived;
import io.banyan.common.contract.ticket.TicketAssigned;
import io.banyan.common.contract.ticket.TicketCommented;
import io.banyan.common.contract.ticket.TicketPooled;
import io.banyan.common.contract.ticket.TicketResumed;
import io.banyan.common.contract.ticket.TicketSubmitted;
import io.banyan.common.contract.ticket.TicketSuspended;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words the news of a ticket on its way, at one moment. */
final class TicketNews {

    private final TicketFacts f;
    private final Instant at;

    TicketNews(TicketFacts facts, Instant at) {
        this.f = facts;
        this.at = at;
    }

    TicketSubmitted submitted(boolean awaitingPayment) {
        return new TicketSubmitted(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                f.subject().categoryCode(),
                f.subject().title(),
                f.subject().priority().name(),
                awaitingPayment,
                f.source());
    }

    TicketPooled pooled(@Nullable Long departmentId) {
        return new TicketPooled(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                f.subject().title(),
                f.subject().priority().name(),
                departmentId);
    }

    TicketAssigned assigned(Assignee to, Placement where) {
        return new TicketAssigned(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                to.staffId(),
                to.name(),
                f.subject().title(),
                where.vendorName(),
                where.dueAt());
    }

    TicketAccepted accepted(Assignee by, @Nullable Instant expectedAt) {
        return new TicketAccepted(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                by.staffId(),
                by.name(),
                expectedAt);
    }

    TicketArrived arrived(long assigneeId) {
        return new TicketArrived(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                assigneeId);
    }

    TicketSuspended suspended(String reason) {
        return new TicketSuspended(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                reason);
    }

    TicketResumed resumed() {
        return new TicketResumed(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId());
    }

    MaterialsReturned materialsReturned(
            long returnId, long requisitionId, long by, List<MaterialsReturned.Line> lines) {
        return new MaterialsReturned(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                returnId,
                requisitionId,
                by,
                lines);
    }

    TicketCommented commented(long commentId, long authorId, boolean internal, @Nullable Long assigneeId) {
        return new TicketCommented(
                UUID.randomUUID(),
                at,
                f.companyId(),
                f.id(),
                f.number(),
                f.projectId(),
                f.spot().houseId(),
                f.requester().personId(),
                commentId,
                authorId,
                internal,
                assigneeId);
    }
}
