package io.banyan.user.asset;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which assets a member of staff sees: those of whole projects, and those of single buildings beside them.
 *
 * @param projectIds  projects seen as a whole
 * @param buildingIds buildings seen where the project is not
 */
public record AssetScope(long companyId, Collection<Long> projectIds, Collection<Long> buildingIds) {

    /** Whether there is anything to see at all. */
    public boolean isEmpty() {
        return projectIds.isEmpty() && buildingIds.isEmpty();
    }

    /** Whether a place of this company is seen. */
    public boolean sees(long ofCompany, long projectId, @Nullable Long buildingId) {
        return companyId == ofCompany
                && (projectIds.contains(projectId) || (buildingId != null && buildingIds.contains(buildingId)));
    }
}
