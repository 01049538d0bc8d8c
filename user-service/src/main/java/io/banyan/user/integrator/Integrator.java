package io.banyan.user.integrator;

import java.time.Instant;
import java.util.List;

/**
 * Another system of a company's 接入方. It has an account of the same id, so that its end is known everywhere as soon as a person's.
 *
 * @param clientId   by which it names itself at the token endpoint
 * @param scopes     permissions
 * @param projectIds the projects whose data it sees
 * @param active     false for good once it was revoked
 */
public record Integrator(
        long id,
        long companyId,
        String clientId,
        String name,
        List<String> scopes,
        List<Long> projectIds,
        boolean active,
        Instant createdAt,
        long version) {}
