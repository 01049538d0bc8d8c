package io.banyan.notice.stream.messaging;

import io.banyan.common.contract.ticket.MaterialsReturned;
import io.banyan.common.contract.ticket.QuoteApproved;
import io.banyan.common.contract.ticket.TicketAccepted;
import io.banyan.common.contract.ticket.TicketArrived;
import io.banyan.common.contract.ticket.TicketAssigned;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketCommented;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketConfirmed;
import io.banyan.common.contract.ticket.TicketEvent;
import io.banyan.common.contract.ticket.TicketPooled;
import io.banyan.common.contract.ticket.TicketQuoted;
import io.banyan.common.contract.ticket.TicketRated;
import io.banyan.common.contract.ticket.TicketReopened;
import io.banyan.common.contract.ticket.TicketResumed;
import io.banyan.common.contract.ticket.TicketSubmitted;
import io.banyan.common.contract.ticket.TicketSuspended;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnBroadcast;
import io.banyan.notice.stream.Signal;
import io.banyan.notice.stream.Signal.Audience;
import io.banyan.notice.stream.StreamService;
import io.banyan.notice.stream.Topic;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every event of a ticket is a hint to its requester and to the staff of its project. */
@EventReactions
class TicketSignals {

    private final StreamService streams;

    TicketSignals(StreamService streams) {
        this.streams = streams;
    }

    @OnBroadcast
    void on(TicketSubmitted e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(TicketPooled e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(TicketAssigned e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(TicketAccepted e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(TicketArrived e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(TicketSuspended e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(TicketResumed e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(TicketQuoted e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(QuoteApproved e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(MaterialsReturned e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(TicketCompleted e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(TicketConfirmed e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(TicketRated e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(TicketReopened e) {
        tell(e, e.projectId(), e.requesterId());
    }

    @OnBroadcast
    void on(TicketCancelled e) {
        tell(e, e.projectId(), e.requesterId());
    }

    /** Internal notes are no news to the resident. */
    @OnBroadcast
    void on(TicketCommented e) {
        tell(e, e.projectId(), e.internal() ? null : e.requesterId());
    }

    private void tell(TicketEvent e, long projectId, @Nullable Long requester) {
        var people = requester == null ? Set.<Long>of() : Set.of(requester);
        streams.tell(Signal.of(Topic.TICKETS, e, Audience.of(e.companyId(), projectId, people)));
    }
}
