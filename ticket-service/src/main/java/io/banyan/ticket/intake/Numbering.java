package io.banyan.ticket.intake;

import io.banyan.ticket.directory.Projects;
import io.banyan.ticket.lifecycle.Tickets;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Ticket numbers by project and business day. */
@Service
class Numbering {

    private final Projects projects;
    private final Tickets tickets;

    Numbering(Projects projects, Tickets tickets) {
        this.projects = projects;
        this.tickets = tickets;
    }

    /** May ask user-service for the project; not inside a transaction. */
    String next(long projectId, Instant now) {
        var project = projects.learn(projectId).orElseThrow(() -> IntakeProblem.projectUnknown(projectId));
        return tickets.nextNumber(project, now);
    }

    /** Asks nobody: for news. */
    String nextOfKnown(long projectId, Instant now) {
        var project = projects.known(projectId).orElseThrow(() -> IntakeProblem.projectUnknown(projectId));
        return tickets.nextNumber(project, now);
    }
}
