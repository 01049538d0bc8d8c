package io.banyan.user.asset;

import org.jspecify.annotations.Nullable;

/** A place nobody owns alone 公共区域: a lift, a corridor, a garden. */
public record PublicArea(
        long id, long companyId, long projectId, @Nullable Long buildingId, String label) {}
