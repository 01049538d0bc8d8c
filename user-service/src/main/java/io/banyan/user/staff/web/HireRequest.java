package io.banyan.user.staff.web;

import io.banyan.user.account.StaffClient;
import io.banyan.user.staff.StaffMembers.Post;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record HireRequest(
        @NotBlank @Size(max = 60) String displayName,
        @NotBlank String phone,

        @NotBlank @Pattern(regexp = "[A-Za-z][A-Za-z0-9._-]{2,59}")
        String login,

        @NotBlank String initialPassword,
        @Nullable List<Long> roleIds,
        @Nullable Long departmentId,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 40) String> skills,
        @Nullable List<Long> projectIds,
        @Nullable @Size(max = 100) List<Long> regionIds,
        @Nullable @Size(max = 500) List<Long> buildingIds,
        @Nullable @Size(max = 100) List<Long> equipmentTypeIds,
        @Nullable Boolean allProjects,
        @Nullable Set<StaffClient> clients) {

    Post post() {
        return StaffRequest.post(
                departmentId,
                roleIds,
                skills,
                StaffRequest.reach(allProjects, projectIds, regionIds, buildingIds, equipmentTypeIds),
                clients);
    }

    @Override
    public String toString() {
        return "HireRequest[" + login + "]";
    }
}
