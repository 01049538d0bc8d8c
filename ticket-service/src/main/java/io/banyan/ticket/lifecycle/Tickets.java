package io.banyan.ticket.lifecycle;

import io.banyan.ticket.directory.Project;
import java.time.Instant;
import java.util.Optional;

/** Tickets as they are stored, with their history and their news. Tentative ones (paid orders not decided yet) are not there. */
public interface Tickets {

    /** @throws TicketProblem when there is none */
    Ticket get(long id);

    /** As {@link #get}, and nobody else changes it until the transaction ends. */
    Ticket lock(long id);

    Optional<Ticket> find(long id);

    /** The ticket that was made for this, whatever became of it. */
    boolean existsFor(String sourceType, long sourceId);

    /** Whether this person reported it: a member of staff on the spot, for example. */
    boolean isReportedBy(long id, long personId);

    /** Whether a tentative ticket of this id waits for its decision. */
    boolean isBeingDecided(long id);

    /** Whether there is a ticket of this id, tentative ones included. */
    boolean isTaken(long id);

    void add(Ticket ticket);

    /** Stores a paid order so that no query sees it; nothing is told yet. */
    void addTentative(Ticket ticket);

    /** A tentative ticket becomes visible and is told. */
    void show(long id);

    /** A tentative ticket is gone without a trace. */
    void removeTentative(long id);

    /** Stores the changes if nobody else changed it, and tells. */
    void save(Ticket ticket);

    /**
     * Stores a grab: only while the ticket is in the pool, so that exactly one of many wins.
     *
     * @return its version from now on
     */
    long take(Ticket grabbed);

    /** What follows one ticket follows another from now on. */
    void follow(TicketFacts from, TicketFacts to);

    /** Adds to the history something that moves nothing. */
    void note(TicketFacts ticket, TimelineEntry entry);

    /** The next number of the project's day; no two are alike, some may be missing. Kept whatever becomes of the transaction around. */
    String nextNumber(Project project, Instant now);
}
