package io.banyan.user.staff;

import org.jspecify.annotations.Nullable;

/** A member of staff as stored: his account and his post, without the lists. */
public record StaffRecord(
        long id,
        long companyId,
        String displayName,
        @Nullable String phoneSealed,
        @Nullable String login,
        boolean active,
        boolean mustChangePassword,
        @Nullable Long departmentId,
        @Nullable String departmentName,
        boolean allProjects,
        boolean onPc,
        boolean onApp,
        long version) {}
