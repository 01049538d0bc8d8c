package io.banyan.user.staff;

import io.banyan.user.account.StaffClient;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as colleagues see him.
 *
 * @param phone       masked
 * @param clients     apps he may sign in with
 * @param projectIds  projects he sees now, however he came to
 * @param regionIds   regions his data scope is given by
 * @param buildingIds buildings he sees beside his projects
 * @param equipmentTypeIds the only types of equipment he has to do with; empty when all are his
 */
public record StaffView(
        long id,
        String displayName,
        @Nullable String phone,
        @Nullable String login,
        boolean active,
        boolean mustChangePassword,
        @Nullable Long departmentId,
        @Nullable String departmentName,
        List<RoleName> roles,
        List<String> skills,
        Set<StaffClient> clients,
        boolean allProjects,
        List<Long> projectIds,
        List<Long> regionIds,
        List<Long> buildingIds,
        List<Long> equipmentTypeIds,
        long version) {

    /** A role by id and name. */
    public record RoleName(long id, String name) {}
}
