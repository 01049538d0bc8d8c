package io.banyan.ticket.crew;

import io.banyan.common.contract.user.StaffChanged;
import java.util.List;
import java.util.Optional;

/** The copy of the technicians. */
public interface Crew {

    /** From the copy alone. */
    Optional<CrewMember> find(long staffId);

    /** Active members of a project, from the copy alone. */
    List<CrewMember> ofProject(long projectId);

    /** Whether the project's crew was read from user-service once. */
    boolean isLoaded(long projectId);

    /** Writes what user-service says now; news that come later win. */
    void load(long projectId, List<CrewMember> members);

    /** Applies news; older than the last are left aside. */
    void apply(StaffChanged news);
}
