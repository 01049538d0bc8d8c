package io.banyan.user.staff.web;

import io.banyan.user.account.StaffClient;
import io.banyan.user.privacy.Phone;
import io.banyan.user.staff.StaffMembers.Post;
import io.banyan.user.staff.StaffMembers.Reach;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** @param phone absent or masked: it stays */
record StaffRequest(
        @NotBlank @Size(max = 60) String displayName,
        @Nullable @Size(max = 20) String phone,
        @Nullable List<Long> roleIds,
        @Nullable Long departmentId,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 40) String> skills,
        @Nullable List<Long> projectIds,
        @Nullable @Size(max = 100) List<Long> regionIds,
        @Nullable @Size(max = 500) List<Long> buildingIds,
        @Nullable @Size(max = 100) List<Long> equipmentTypeIds,
        @Nullable Boolean allProjects,
        @Nullable Set<StaffClient> clients) {

    /** Null leaves the number as it is: whoever changes a post is shown it masked, and may send it back as he saw it. */
    @Nullable
    Phone newPhone() {
        return phone == null || phone.isBlank() || Phone.isMasked(phone) ? null : Phone.of(phone);
    }

    Post post() {
        return post(
                departmentId,
                roleIds,
                skills,
                reach(allProjects, projectIds, regionIds, buildingIds, equipmentTypeIds),
                clients);
    }

    static Post post(
            @Nullable Long departmentId,
            @Nullable List<Long> roleIds,
            @Nullable List<String> skills,
            Reach reach,
            @Nullable Set<StaffClient> clients) {
        return new Post(
                departmentId,
                Objects.requireNonNullElse(roleIds, List.of()),
                Objects.requireNonNullElse(skills, List.of()),
                reach,
                Objects.requireNonNullElse(clients, Set.of(StaffClient.values())));
    }

    static Reach reach(
            @Nullable Boolean allProjects,
            @Nullable List<Long> projectIds,
            @Nullable List<Long> regionIds,
            @Nullable List<Long> buildingIds,
            @Nullable List<Long> equipmentTypeIds) {
        return new Reach(
                Boolean.TRUE.equals(allProjects),
                Objects.requireNonNullElse(projectIds, List.of()),
                Objects.requireNonNullElse(regionIds, List.of()),
                Objects.requireNonNullElse(buildingIds, List.of()),
                Objects.requireNonNullElse(equipmentTypeIds, List.of()));
    }
}
