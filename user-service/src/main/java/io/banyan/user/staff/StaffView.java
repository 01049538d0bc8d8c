package io.banyan.user.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as colleagues see him.
 *
 * @param phone      masked
 * @param projectIds his data scope, as it is now
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
        boolean allProjects,
        List<Long> projectIds,
        long version) {

    /** A role by id and name. */
    public record RoleName(long id, String name) {}
}
