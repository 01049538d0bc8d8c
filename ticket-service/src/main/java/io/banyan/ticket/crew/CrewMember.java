package io.banyan.ticket.crew;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff who may be given work.
 *
 * @param departmentId null for none
 */
public record CrewMember(
        long staffId,
        long companyId,
        String name,
        Set<String> skills,
        Set<Long> projectIds,
        boolean active,
        @Nullable Long departmentId) {

    public boolean worksIn(long projectId) {
        return active && projectIds.contains(projectId);
    }
}
