package io.banyan.ticket.crew;

import java.util.Set;

/** A member of staff who may be given work. */
public record CrewMember(
        long staffId, long companyId, String name, Set<String> skills, Set<Long> projectIds, boolean active) {

    public boolean worksIn(long projectId) {
        return active && projectIds.contains(projectId);
    }
}
