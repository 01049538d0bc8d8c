package io.banyan.ticket.material;

import io.banyan.ticket.lifecycle.TicketFacts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Requisitions as they are stored. Whoever changes one has locked its ticket first. */
public interface Requisitions {

    /** What is tried together with the store's reservation. */
    record Request(
            long requisitionId, TicketFacts ticket, int round, long requestedBy, String requesterName, Instant at) {}

    /** Tries it within the running global transaction: invisible until that is confirmed. */
    void attempt(Request request, List<Requisition.RequisitionLine> lines);

    /** Those that are decided. */
    List<Requisition> of(long ticketId);

    Optional<Requisition> find(long id);

    /** Whether there is a requisition of this id, one that is not decided included. */
    boolean isTaken(long id);

    /** Whether one of the ticket's waits for the decision of its global transaction. */
    boolean isBeingDecided(long ticketId);

    /** Adds what the store handed out. @return false when there is no such line */
    boolean issue(long requisitionId, long itemId, BigDecimal quantity);

    /** The store said no; what it handed out before stays. @return false when there is no such requisition */
    boolean refuse(long requisitionId, String reason);

    /** Adds what was used. @return false when that is more than the technician has */
    boolean use(long requisitionId, long itemId, BigDecimal quantity);

    /** Adds what was returned. @return false when that is more than the technician has */
    boolean giveBack(long requisitionId, long itemId, BigDecimal quantity);

    /** Notes a return under its id. */
    void addReturn(MaterialReturn done);

    boolean existsReturn(long returnId);

    /** Nothing more will be handed out for this ticket. */
    void releaseUnissued(long ticketId);

    /** What was given back, with the id that the store books it under once. */
    record MaterialReturn(
            long id, TicketFacts ticket, long requisitionId, long returnedBy, Instant at, List<Amount> lines) {}

    /** @param quantity positive, up to 3 decimals */
    record Amount(long itemId, BigDecimal quantity) {}
}
