package io.banyan.user.staff.web;

import io.banyan.user.staff.StaffMembers.Post;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record StaffRequest(
        @NotBlank @Size(max = 60) String displayName,
        @NotBlank String phone,
        @Nullable List<Long> roleIds,
        @Nullable Long departmentId,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 40) String> skills,
        @Nullable List<Long> projectIds,
        @Nullable Boolean allProjects) {

    Post post() {
        return post(departmentId, allProjects, roleIds, skills, projectIds);
    }

    static Post post(
            @Nullable Long departmentId,
            @Nullable Boolean allProjects,
            @Nullable List<Long> roleIds,
            @Nullable List<String> skills,
            @Nullable List<Long> projectIds) {
        return new Post(
                departmentId,
                Boolean.TRUE.equals(allProjects),
                Objects.requireNonNullElse(roleIds, List.of()),
                Objects.requireNonNullElse(skills, List.of()),
                Objects.requireNonNullElse(projectIds, List.of()));
    }
}
