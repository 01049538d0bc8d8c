package io.banyan.ticket.lifecycle;

/** What somebody is to a ticket; decides, with its status, what he may do. */
public enum TicketRole {
    /** The resident who reported it. */
    REQUESTER,
    /** A resident of the house of a ticket that was taken by phone from somebody without an account. */
    HOUSEHOLD,
    /** The desk, acting for a caller without an account. */
    DESK,
    /** The technician who has it. */
    ASSIGNEE,
    /** Whoever may dispatch in its project. */
    DISPATCHER,
    /** Whoever may work in its project. */
    WORKER,
    /** The clock and the news of other services. */
    SYSTEM
}
