package io.banyan.user.plan;

import org.jspecify.annotations.Nullable;

/**
 * A plan of a project, or of one of its buildings.
 *
 * @param fileId the picture
 */
public record Plan(
        long id, long companyId, long projectId, @Nullable Long buildingId, String name, long fileId, long version) {}
