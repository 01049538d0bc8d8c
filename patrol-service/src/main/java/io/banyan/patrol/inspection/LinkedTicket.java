package io.banyan.patrol.inspection;

import java.time.Instant;

/** The ticket that was opened for an inspection, as far as its service told. */
public record LinkedTicket(
        long ticketId,
        long inspectionId,
        long equipmentId,
        long companyId,
        long projectId,
        String number,
        State state,
        Instant changedAt) {

    /** Less than the ticket's own status: what it means for the equipment. */
    public enum State {
        OPEN,
        IN_PROGRESS,
        DONE,
        CLOSED,
        CANCELLED
    }

    LinkedTicket in(State next, Instant at) {
        return new LinkedTicket(ticketId, inspectionId, equipmentId, companyId, projectId, number, next, at);
    }
}
