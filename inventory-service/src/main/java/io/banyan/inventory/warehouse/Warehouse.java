package io.banyan.inventory.warehouse;

import java.time.Instant;

/**
 * A store room 仓库 of a project.
 *
 * @param code      unique in the project
 * @param isDefault requisitions of tickets are served from it first; one in a project
 */
public record Warehouse(
        long id,
        long companyId,
        long projectId,
        String code,
        String name,
        boolean isDefault,
        boolean active,
        long version,
        Instant updatedAt) {}
