package io.banyan.ticket.directory;

import java.util.Optional;

/** Projects, copied here the first time one is met. */
public interface Projects {

    /** From the copy alone: no call, so it may be used inside a transaction. */
    Optional<Project> known(long projectId);

    /** Asks user-service unless the copy is there; empty when there is no such project. Not inside a transaction. */
    Optional<Project> learn(long projectId);
}
