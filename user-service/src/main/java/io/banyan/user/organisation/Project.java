package io.banyan.user.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A managed property 项目: the unit of data scope.
 *
 * @param code     unique within the company; part of document numbers
 * @param zone     of its business dates, for example {@code Asia/Shanghai}
 * @param regionId absent directly below the company
 */
public record Project(
        long id,
        long companyId,
        String code,
        String name,
        String zone,
        @Nullable String address,
        @Nullable Long regionId,
        long version) {}
